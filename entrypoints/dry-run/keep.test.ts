// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from './keep.ts';
import { keepStorage } from './keep-storage.ts';

const PAN = '4111110123456781';

beforeEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
});

describe('fields', () => {
  const input = (id: string): HTMLInputElement =>
    document.querySelector(`#${id}`) as HTMLInputElement;

  it('come back with what was written, ticked and chosen, and only those that changed are told', () => {
    document.body.innerHTML =
      '<input id="no" value="5"><input id="same" value="x"><input type="checkbox" id="tick" checked><select id="s"><option>a</option><option>b</option><option>c</option></select><textarea id="t">note</textarea>';
    const kept = keep(document, window, PAN);
    const told: string[] = [];
    const select = document.querySelector('select') as HTMLSelectElement;
    input('no').value = PAN;
    input('tick').checked = false;
    select.selectedIndex = 2;
    for (const type of ['input', 'change'])
      document.body.addEventListener(type, ({ target }) => {
        // happy-dom does not let the events of a list bubble; the browser test looks at those.
        told.push(`${type}:${(target as Element).id}`);
      });
    expect(kept.putBackFields()).toBe(true);
    expect([input('no').value, input('tick').checked, select.selectedIndex]).toEqual([
      '5',
      true,
      0,
    ]);
    expect(told).toEqual(['input:no', 'change:no', 'input:tick', 'change:tick']);
    told.length = 0;
    expect(kept.putBackFields()).toBe(true);
    expect(told).toEqual([]);
  });

  it('are said not to be back where the page holds on to another value', () => {
    document.body.innerHTML = '<input id="no">';
    const kept = keep(document, window, PAN);
    const field = input('no');
    field.value = PAN;
    field.addEventListener('input', () => {
      field.value = 'other';
    });
    expect(kept.putBackFields()).toBe(false);
  });

  it('that came later give up the test number and nothing else', () => {
    const kept = keep(document, window, PAN);
    document.body.innerHTML = `<input id="fake" value="4111 1101 2345 6781"><input id="other" value="42">`;
    expect(kept.putBackFields()).toBe(true);
    expect([input('fake').value, input('other').value]).toEqual(['', '42']);
  });
});

describe('storage', () => {
  it('comes back: new keys go, changed and removed ones return', () => {
    localStorage.setItem('changed', 'before');
    localStorage.setItem('removed', 'before');
    localStorage.setItem('same', 'before');
    const putBack = keepStorage(() => localStorage);
    localStorage.setItem('changed', PAN);
    localStorage.setItem('new', PAN);
    localStorage.removeItem('removed');
    expect(putBack()).toBe(true);
    expect({ ...localStorage }).toEqual({ changed: 'before', removed: 'before', same: 'before' });
  });

  it('beyond the bound is not remembered, and a change there is said', () => {
    localStorage.setItem('large', 'x'.repeat(100));
    const putBack = keepStorage(() => localStorage, 50);
    expect(putBack()).toBe(true);
    localStorage.setItem('large', 'y'.repeat(100));
    expect(putBack()).toBe(false);
  });

  it('that a document may not have is nothing to put back', () => {
    const putBack = keepStorage(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(putBack()).toBe(true);
  });
});
