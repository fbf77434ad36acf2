import { describe, expect, it } from 'vitest';
import { INVENTORY_BOUNDS } from './inventory.ts';
import { instabilityOf } from './stability.ts';
import { HEADERS, PAGE, Store, sighting } from './testing.ts';

const [a, b] = [sighting('a.js'), sighting('b.js')];
const stateOf = (store: Store, file: string) => {
  const { status, changes } = store.row(file);
  return [status, ...changes].join(' ');
};

describe('a visit', () => {
  it('begins an inventory that nobody has approved yet', () => {
    const store = new Store().visit([a, b]);
    expect(store.rows.map(({ status }) => status)).toEqual(['unapproved', 'unapproved']);
    expect(store.rows[0]).toMatchObject({ changes: [], pages: [PAGE], reason: '', approval: null });
    expect(store.pages).toMatchObject([{ page: PAGE, approved: null, headers: HEADERS }]);
    expect(store.log.map(({ what }) => what)).toEqual(['new', 'new']);
    expect(store.visits[0]?.counts).toEqual({ unapproved: 2, approved: 0, changed: 0, gone: 0 });
  });

  it('leaves what was approved and is the same as it is', () => {
    const store = new Store().visit([a, b]).approve().visit([b, a]).visit([a, b]);
    expect(stateOf(store, 'a.js')).toBe('approved');
    expect(store.row('a.js').firstSeen < store.row('a.js').lastSeen).toBe(true);
    expect(store.row('a.js').versions).toMatchObject([{ hash: 'a.js 1' }]);
    expect(store.log.map(({ what }) => what)).toEqual(['new', 'new', 'approved', 'approved']);
  });

  it('tells what is new since an approval', () => {
    const store = new Store().visit([a]).approve().visit([a, b]);
    expect(stateOf(store, 'b.js')).toBe('unapproved new');
    expect(stateOf(store.approve(), 'b.js')).toBe('approved');
  });

  it('tells a changed text, and when it is as approved again', () => {
    const store = new Store().visit([a]).approve();
    store.visit([{ ...a, hash: 'other' }]);
    expect(stateOf(store, 'a.js')).toBe('changed text');
    expect(store.log.at(-1)).toMatchObject({ what: 'text', before: 'a.js 1', now: 'other' });
    expect(stateOf(store.visit([a]), 'a.js')).toBe('approved');
    expect(store.row('a.js').versions.map(({ hash }) => hash)).toEqual(['a.js 1', 'other']);
  });

  it('keeps a text that could not be read this time', () => {
    const store = new Store().visit([a]).approve();
    store.visit([{ ...a, hash: null, text: 'not-available' }]);
    expect(stateOf(store, 'a.js')).toBe('approved');
    expect(store.row('a.js')).toMatchObject({ hash: 'a.js 1', text: 'read' });
  });

  it('takes the first text read after an unread one was approved for what was approved', () => {
    const unread = sighting('a.js', { hash: null, text: 'not-available' });
    const store = new Store().visit([unread]).approve().visit([a]);
    expect(stateOf(store, 'a.js')).toBe('approved');
    expect(stateOf(store.visit([{ ...a, hash: 'other' }]), 'a.js')).toBe('changed text');
  });

  it('says of a varying script once that it varies', () => {
    const store = new Store().visit([a]).approve();
    store.visit([{ ...a, hash: 'x', varying: true }]);
    expect(stateOf(store, 'a.js')).toBe('changed text');
    store.approve();
    for (const hash of ['y', 'z', 'a.js 1']) store.visit([{ ...a, hash, varying: true }]);
    expect(stateOf(store, 'a.js')).toBe('approved');
    expect(store.log.filter(({ what }) => what === 'text')).toHaveLength(1);
  });

  it('takes inline data for data, and an inline script that looks like a skimmer now for another text', () => {
    const inline = sighting('page', { key: 'inline 12', kind: 'inline', shape: '12', host: '' });
    const store = new Store()
      .visit([inline])
      .approve()
      .visit([{ ...inline, hash: 'data 2' }]);
    expect(stateOf(store, 'page')).toBe('approved');
    expect(store.log.filter(({ what }) => what === 'text')).toEqual([]);
    store.visit([{ ...inline, hash: 'data 3', verdict: 'skimmer' }]);
    expect(stateOf(store, 'page')).toBe('changed text');
  });

  it('knows an inline script by its text when its key is made in another way', () => {
    const inline = sighting('page', { key: 'inline old', kind: 'inline', hash: 'same' });
    const store = new Store()
      .visit([inline])
      .approve()
      .visit([{ ...inline, key: 'inline new' }]);
    expect(store.rows.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'inline old approved',
    ]);
  });
});

describe('who puts a script in, and what holds it', () => {
  const byTags = sighting('a.js', {
    provenance: { by: 'tag-manager', url: 'https://tags.example/t.js' },
  });

  it('is a change, unless it is not known', () => {
    const store = new Store().visit([a]).approve();
    store.visit([sighting('a.js', { provenance: { by: 'unknown', url: '' } })]);
    expect(stateOf(store, 'a.js')).toBe('approved');
    store.visit([byTags]);
    expect(stateOf(store, 'a.js')).toBe('changed inserter');
    expect(store.log.at(-1)).toMatchObject({
      ...{ what: 'inserter', before: 'parser' },
      now: 'tag-manager https://tags.example/t.js',
    });
  });

  it('may be several ways on several pages', () => {
    const store = new Store()
      .visit([a])
      .visit([byTags], { page: `${PAGE}/confirm` })
      .approve();
    store.visit([a]).visit([byTags], { page: `${PAGE}/confirm` });
    expect(stateOf(store, 'a.js')).toBe('approved');
  });

  it('is a change where it is weaker, not where it is stronger', () => {
    const [held, bare] = [sighting('a.js', { integrity: 'sri' }), a];
    expect(stateOf(new Store().visit([bare]).approve().visit([held]), 'a.js')).toBe('approved');
    const store = new Store().visit([held]).approve().visit([bare]);
    expect(stateOf(store, 'a.js')).toBe('changed integrity');
  });

  it('is not weaker where headers could not be seen', () => {
    const store = new Store().visit([sighting('a.js', { integrity: 'nonce' })]).approve();
    expect(stateOf(store.visit([a], { headers: null }), 'a.js')).toBe('approved');
    expect(stateOf(store.visit([a]), 'a.js')).toBe('changed integrity');
  });
});

describe('a script that is gone', () => {
  it('is gone when it is missing twice where it always was', () => {
    const store = new Store().visit([a, b]).visit([a, b]).approve().visit([a]);
    expect(stateOf(store, 'b.js')).toBe('approved');
    expect(stateOf(store.visit([a]), 'b.js')).toBe('gone gone');
    expect(store.log.at(-1)).toMatchObject({ what: 'gone', before: 'b.js 1', now: null });
    store.visit([a]).visit([a]);
    expect(store.log.filter(({ what }) => what === 'gone')).toHaveLength(1);
  });

  it('comes back as it was approved', () => {
    const store = new Store().visit([a, b]).visit([a, b]).approve().visit([a]).visit([a]);
    expect(stateOf(store.visit([a, b]), 'b.js')).toBe('approved');
    expect(store.log.at(-1)).toMatchObject({ what: 'new', name: 'cdn.example/b.js' });
  });

  it('is no change any more once its going was approved, and its return is one', () => {
    const store = new Store().visit([a, b]).visit([a, b]).approve().visit([a]).visit([a]);
    expect(stateOf(store.approve(), 'b.js')).toBe('gone');
    expect(store.visits.at(-1)?.counts).toMatchObject({ gone: 1 });
    expect(stateOf(store.visit([a]), 'b.js')).toBe('gone');
    expect(store.visits.at(-1)?.counts).toMatchObject({ gone: 0 });
    expect(stateOf(store.visit([a, b]), 'b.js')).toBe('unapproved new');
  });

  it('is not what one step of several under one address lacks', () => {
    const store = new Store();
    const steps = [[a], [a], [a, b], [a]];
    for (let walk = 0; walk < 6; walk++) for (const step of steps) store.visit(step);
    expect(stateOf(store, 'b.js')).toBe('unapproved');
    expect(store.log.filter(({ what }) => what === 'gone')).toEqual([]);
  });

  it('is not what another page lacks, nor what is seen elsewhere', () => {
    const elsewhere = { page: `${PAGE}/card` };
    const store = new Store().visit([a, b]).visit([a, b]);
    for (let at = 0; at < 5; at++) store.visit([a], elsewhere);
    expect(stateOf(store, 'b.js')).toBe('unapproved');
    for (let at = 0; at < 5; at++) store.visit([a]).visit([a, b], elsewhere);
    expect(stateOf(store, 'b.js')).toBe('unapproved');
  });

  it('is not what an administrator does not see, nor what only one sees', () => {
    const asAdmin = { asAdmin: true };
    const store = new Store().visit([a, b]).visit([a, b]);
    for (let at = 0; at < 5; at++) store.visit([a, sighting('bar.js')], asAdmin);
    expect(stateOf(store, 'b.js')).toBe('unapproved');
    for (let at = 0; at < 5; at++) store.visit([a, b]);
    expect(stateOf(store, 'bar.js')).toBe('unapproved');
  });
});

describe('several looks at one load', () => {
  const load = (n: number) => ({ load: n });

  it('are one: a script that comes late was there', () => {
    const store = new Store().visit([a, b], load(1)).visit([a, b], load(2));
    for (let n = 3; n < 9; n++)
      store.visit([a], load(n)).visit([a], load(n)).visit([a, b], load(n));
    expect(store.log.filter(({ what }) => what === 'gone')).toEqual([]);
    expect(store.row('b.js').presence).toMatchObject([{ seen: 8, missed: 0, gap: 0 }]);
  });

  it('are one: a script that took its element away was there', () => {
    const store = new Store();
    for (let n = 1; n < 6; n++)
      store.visit([a, b], load(n)).visit([a], load(n)).visit([a], load(n));
    expect(stateOf(store, 'b.js')).toBe('unapproved');
    expect(store.row('b.js').presence).toMatchObject([{ seen: 5, missed: 0 }]);
  });

  it('miss a script once', () => {
    const store = new Store().visit([a, b], load(1)).visit([a, b], load(2)).approve();
    store.visit([a], load(3)).visit([a], load(3)).visit([a], load(3));
    expect(stateOf(store, 'b.js')).toBe('approved');
    expect(stateOf(store.visit([a], load(4)), 'b.js')).toBe('gone gone');
  });

  it('read its text once', () => {
    const store = new Store().visit([a], load(1)).visit([a], load(1));
    expect(instabilityOf(store.row('a.js'))).toBe('seen-once');
    expect(instabilityOf(store.visit([a], load(2)).row('a.js'))).toBeNull();
  });
});

describe('time and bounds', () => {
  it('stays sane when the clock is set back', () => {
    const back = { at: '2020-01-01T00:00:00.000Z' };
    const store = new Store().visit([a]).approve().visit([a], back).visit([a]);
    const { firstSeen, lastSeen, versions, status } = store.row('a.js');
    expect(status).toBe('approved');
    expect(firstSeen <= lastSeen).toBe(true);
    expect(versions).toEqual([{ hash: 'a.js 1', size: 100, from: firstSeen, to: lastSeen }]);
    expect(store.pages[0]?.lastVisit).toBe(lastSeen);
  });

  it('holds the bounds of versions, pages and ways', () => {
    const store = new Store();
    for (let at = 0; at < 60; at++) {
      const provenance = { by: 'script', url: `https://x.example/${at}.js` } as const;
      store.visit([{ ...a, hash: `text ${at}`, provenance }], {
        page: `${PAGE}/${'x'.repeat(at)}`,
      });
    }
    const { versions, pages, ways, presence } = store.row('a.js');
    expect(versions).toHaveLength(INVENTORY_BOUNDS.versions);
    expect(pages).toHaveLength(INVENTORY_BOUNDS.pages);
    expect(presence).toHaveLength(INVENTORY_BOUNDS.pages);
    expect(ways).toHaveLength(INVENTORY_BOUNDS.ways);
    expect(versions[0]?.hash).toBe('text 59');
  });
});

describe('headers', () => {
  it('are logged when they change, not when only their order or nonce does', () => {
    const csp = (value: string) => ({
      headers: { ...HEADERS, 'content-security-policy': value },
    });
    const store = new Store().visit([a], csp("script-src 'nonce-abc' 'self'; object-src 'none'"));
    store.visit([a], csp("object-src 'none'; script-src 'self' 'nonce-xyz'"));
    expect(store.log.filter(({ what }) => what === 'header')).toEqual([]);
    store.visit([a], { headers: null }).visit([a], csp("script-src *; object-src 'none'"));
    expect(store.log.at(-1)).toMatchObject({
      ...{ what: 'header', header: 'content-security-policy' },
      now: "script-src *; object-src 'none'",
    });
  });
});
