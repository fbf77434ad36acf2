// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CANARY as canary } from '../../rules/_core/sample-canary.ts';
import type { PlannedField } from './plan.ts';
import { readTaken, typeCanary } from './type-canary.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

const never = new AbortController().signal;
const field = (id: string): HTMLInputElement =>
  document.querySelector(`#${id}`) as HTMLInputElement;
const planned = (id: string, part: PlannedField['part']): PlannedField => ({
  path: `#${id}@0`,
  frame: [],
  part,
});

async function type(markup: string, ...fields: PlannedField[]): Promise<boolean[]> {
  document.body.innerHTML = markup;
  await typeCanary(document, canary, fields, never);
  return readTaken(document, canary, fields).map(({ kept }) => kept);
}

describe('typing', () => {
  it('goes past the value that a framework put on the element', async () => {
    document.body.innerHTML = '<input id="no">';
    const own: string[] = [];
    const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    Object.defineProperty(field('no'), 'value', {
      get() {
        return get?.call(this);
      },
      set: (value: string) => own.push(value),
    });
    await typeCanary(document, canary, [planned('no', 'pan')], never);
    expect(field('no').value).toBe(canary.pan);
    expect(own).toEqual([]);
  });

  it('leaves a key alone that the field refused, and what the field wrote instead', async () => {
    document.body.innerHTML = '<input id="no">';
    field('no').addEventListener('keydown', (event) => {
      event.preventDefault();
      field('no').value += event.key;
    });
    await typeCanary(document, canary, [planned('no', 'pan')], never);
    expect(field('no').value).toBe(canary.pan);
  });

  it('keeps to the length of the field, and says where that is too short', async () => {
    expect(await type('<input id="no" maxlength="12">', planned('no', 'pan'))).toEqual([false]);
    expect(field('no').value).toBe(canary.pan.slice(0, 12));
  });

  it('tries another way of writing where the first was not kept', async () => {
    document.body.innerHTML = '<input id="exp">';
    field('exp').addEventListener('input', () => {
      field('exp').value = field('exp').value.replace(/\D/g, '').slice(0, 4);
      if (field('exp').value.length === 4) field('exp').value = `${field('exp').value}!`;
    });
    await typeCanary(document, canary, [planned('exp', 'expiry')], never);
    expect(field('exp').value.replace(/\D/g, '')).toBe('0931');
  });

  it('fills in personal data only where nothing stands', async () => {
    const kept = await type(
      '<input id="n" value="日向 花子"><input id="m" type="email"><input id="no" value="1">',
      planned('n', 'name'),
      planned('m', 'mail'),
      planned('no', 'pan'),
    );
    expect(kept).toEqual([false, true, true]);
    expect(field('n').value).toBe('日向 花子');
  });

  it('passes over what nobody could type into', async () => {
    const kept = await type(
      '<input id="a" disabled><input id="b" type="hidden"><input id="c" readonly><div id="d"></div>',
      ...['a', 'b', 'c', 'd', 'gone'].map((id) => planned(id, 'pan')),
    );
    expect(kept).toEqual([false, false, false, false, false]);
    expect(['a', 'b', 'c'].map((id) => field(id).value)).toEqual(['', '', '']);
  });

  it('stops between two keys', async () => {
    document.body.innerHTML = '<input id="no">';
    const stopper = new AbortController();
    field('no').addEventListener('input', () => {
      if (field('no').value.length === 5) stopper.abort('stopped');
    });
    await expect(typeCanary(document, canary, [planned('no', 'pan')], stopper.signal)).rejects.toBe(
      'stopped',
    );
    expect(field('no').value).toBe(canary.pan.slice(0, 5));
  });
});

it('tells of the focus where the browser does not, as long as the window has none', async () => {
  const { focus, blur } = HTMLElement.prototype;
  const told: string[] = [];
  const note = (event: Event): void => {
    told.push(event.type);
  };
  document.body.innerHTML = '<input id="no">';
  for (const kind of ['focus', 'blur']) field('no').addEventListener(kind, note);
  for (const kind of ['focusin', 'focusout']) document.addEventListener(kind, note);
  HTMLElement.prototype.focus = () => undefined;
  HTMLElement.prototype.blur = () => undefined;
  try {
    await typeCanary(document, canary, [planned('no', 'pan')], never);
  } finally {
    Object.assign(HTMLElement.prototype, { focus, blur });
    for (const kind of ['focusin', 'focusout']) document.removeEventListener(kind, note);
  }
  expect(told).toEqual(['focus', 'focusin', 'blur', 'focusout']);
});
