// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireCommand, WireEvent } from '../recorder/wire.ts';
import { openContainment } from './containment.ts';

const recorded: WireEvent[] = [];
const commands: WireCommand[] = [];
const mailbox = {
  command: async (command: WireCommand) => commands.push(command) > 0,
  fact: { doc: 0, state: 'trusted', flooded: false, dropped: 0 } as const,
  renew: () => undefined,
};
const open = () => openContainment(document, window, mailbox, (event) => recorded.push(event));

beforeEach(() => {
  recorded.length = 0;
  document.body.innerHTML =
    '<form method="post" action="https://shop.example/pay"><input name="n" value="12 3"><input name="action"></form>';
});
afterEach(() => {
  Reflect.deleteProperty(window, 'navigation');
});

function submit(): Event {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
  return event;
}

describe('containment', () => {
  it('keeps forms from being sent, after the listeners of the page', async () => {
    const { contain, release } = open();
    expect(submit().defaultPrevented).toBe(false);
    expect(await contain()).toBe(true);
    let before: boolean | null = null;
    window.addEventListener(
      'submit',
      (event) => {
        before = event.defaultPrevented;
      },
      { once: true },
    );
    expect(submit().defaultPrevented).toBe(true);
    expect(before).toBe(false);
    expect(recorded.map(([api, url, subject, value]) => [api, url, subject, value])).toEqual([
      ['navigation', 'https://shop.example/pay', 'post', 'n=12+3&action='],
    ]);
    expect(recorded[0]?.[7]).toBe(1);
    await release();
    expect(submit().defaultPrevented).toBe(false);
    expect(commands).toEqual([{ mode: 'contain' }, { mode: 'watch' }]);
  });

  it('keeps the page from leaving, and lets it move within itself', async () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    const { contain } = open();
    const navigate = (sameDocument: boolean, cancelable = true): Event => {
      const event = Object.assign(new Event('navigate', { cancelable }), {
        destination: { url: 'https://e.example/?n=1', sameDocument },
        formData: null,
      });
      navigation.dispatchEvent(event);
      return event;
    };
    expect(navigate(false).defaultPrevented).toBe(false);
    await contain();
    expect(navigate(true).defaultPrevented).toBe(false);
    expect(navigate(false).defaultPrevented).toBe(true);
    navigate(false, false);
    expect(recorded.map(([, url, subject, , , , , refused]) => [url, subject, refused])).toEqual([
      ['https://e.example/?n=1', 'get', 1],
      ['https://e.example/?n=1', 'get', 0],
    ]);
  });
});
