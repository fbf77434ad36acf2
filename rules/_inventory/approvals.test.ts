import { describe, expect, it } from 'vitest';
import { openIn, withdraw } from './approvals.ts';
import { INVENTORY_BOUNDS } from './inventory.ts';
import { day, HEADERS, PAGE, Store, sighting } from './testing.ts';

const [a, b] = [sighting('a.js'), sighting('b.js', { vendor: 'Vendor' })];
const act = { by: '店長', at: day(50), keys: [a.key], pages: [PAGE] };

describe('approving', () => {
  it('writes down who, when and why, and what', () => {
    const store = new Store().visit([a]).approve();
    expect(store.row('a.js')).toMatchObject({
      ...{ status: 'approved', reason: 'お支払いに必要' },
      approval: { by: '店長', reason: 'お支払いに必要', hash: 'a.js 1', integrity: 'none' },
    });
    expect(store.pages[0]?.approved).toMatchObject({ by: '店長', headers: HEADERS });
    expect(store.log.slice(1)).toMatchObject([
      { what: 'approved', keys: [a.key], by: '店長' },
      { what: 'approved', keys: ['header'], page: PAGE },
    ]);
  });

  it('keeps the reason written beforehand beside that of a release', () => {
    const store = new Store().visit([a]);
    store.rows = store.rows.map((row) => ({ ...row, reason: '決済会社の入力欄' }));
    store.approve({ reason: '' });
    expect(store.row('a.js').approval?.reason).toBe('決済会社の入力欄');
    store.approve({ reason: '3 月の改修' });
    expect(store.row('a.js').approval?.reason).toBe('3 月の改修');
    expect(store.row('a.js').reason).toBe('決済会社の入力欄');
    store.approve({ reason: 'x'.repeat(9000) });
    expect(store.row('a.js').approval?.reason).toHaveLength(INVENTORY_BOUNDS.reason);
  });

  it('touches nothing but what is named', () => {
    const store = new Store().visit([a, b]).approve({ keys: [a.key], pages: [] });
    expect(store.rows.map(({ status }) => status)).toEqual(['approved', 'unapproved']);
    expect(store.pages[0]?.approved).toBeNull();
    const { rows, pages, log } = withdraw(store.rows, store.pages, { ...act, keys: ['x'] });
    expect({ rows, pages, log }).toEqual({ rows: [], pages: [], log: [] });
  });
});

describe('withdrawing', () => {
  it('goes back to the approval before, then to none', () => {
    const store = new Store()
      .visit([a])
      .approve()
      .visit([{ ...a, hash: 'other' }])
      .approve();
    expect(store.row('a.js').status).toBe('approved');
    store.write(withdraw(store.rows, store.pages, act));
    expect(store.row('a.js')).toMatchObject({ status: 'changed', changes: ['text'] });
    store.write(withdraw(store.rows, store.pages, act));
    expect(store.row('a.js')).toMatchObject({ status: 'unapproved', changes: [], approval: null });
    expect(store.pages[0]?.approved).toBeNull();
    expect(store.log.filter(({ what }) => what === 'withdrawn')).toHaveLength(4);
  });

  it('makes a going a change again', () => {
    const store = new Store().visit([a, b]).visit([a, b]).approve().visit([a]).visit([a]).approve();
    expect(store.row('b.js')).toMatchObject({ status: 'gone', changes: [] });
    store.write(withdraw(store.rows, store.pages, { ...act, keys: [b.key] }));
    expect(store.row('b.js')).toMatchObject({ status: 'gone', changes: ['gone'] });
  });
});

it('one act may cover all that is open', () => {
  const store = new Store().visit([a, b]);
  expect(openIn(store)).toEqual({ keys: [a.key, b.key], pages: [PAGE] });
  expect(openIn(store.approve())).toEqual({ keys: [], pages: [] });
});
