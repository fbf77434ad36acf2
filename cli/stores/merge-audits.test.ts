import { describe, expect, it } from 'vitest';
import type { AuditFile } from '../audit-schema.ts';
import { auditOf, pageOf } from './audit-examples.ts';
import { MergeError, mergeAudits } from './merge-audits.ts';
import { inShard } from './shard.ts';

const named = (file: AuditFile, name = 'a.json') => ({ name, file });
const DAY = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const store = (at: number, endedAt = DAY(1)) =>
  auditOf({
    stores: [{ url: `https://s${at}.example/`, line: at + 2, endedAt }],
    pages: [{ ...pageOf(`https://s${at}.example/pay`), store: `https://s${at}.example/` }],
  });

describe('parts of a list', () => {
  it('put together in any order are the list audited at once', () => {
    const rows = Array.from({ length: 11 }, (_, at) => at);
    const whole = mergeAudits(rows.map((at) => named(store(at))));
    const parts = [3, 1, 2].map((part) =>
      named(mergeAudits(inShard(rows, { part, of: 3 }).map((at) => named(store(at))))),
    );
    expect(mergeAudits(parts)).toEqual(whole);
    expect(whole.stores?.map(({ line }) => line)).toEqual(rows.map((at) => at + 2));
  });
});

it('keeps the newest result of a store, whole, wherever it was named', () => {
  const failed: AuditFile = {
    ...auditOf({ stores: [{ url: 'https://s1.example/', endedAt: DAY(2) }] }),
    failures: [{ url: 'https://s1.example/', store: 'https://s1.example/', reason: 'hangs' }],
  };
  for (const audits of [
    [named(store(1)), named(failed)],
    [named(failed), named(store(1))],
  ])
    expect(mergeAudits(audits)).toMatchObject({ pages: [], failures: [{ reason: 'hangs' }] });
  const mended = mergeAudits([named(failed), named(store(1, DAY(3)))]);
  expect(mended.failures).toEqual([]);
  expect(mended.pages).toHaveLength(1);
});

it('takes each origin of a plain audit for a store', () => {
  const plain = auditOf({
    pages: [pageOf('https://a.example/', DAY(1)), pageOf('https://b.example:8443/x', DAY(2))],
    failures: [{ url: 'https://a.example/pay', reason: 'hangs' }],
  });
  const newer = auditOf({ pages: [pageOf('https://a.example/', DAY(3))] });
  const merged = mergeAudits([named(newer), named(plain)]);
  expect(merged.stores).toEqual([
    { url: 'https://a.example', endedAt: DAY(3) },
    { url: 'https://b.example:8443', endedAt: DAY(2) },
  ]);
  expect(merged.failures).toEqual([]);
});

it('refuses two languages in one file, and nothing at all', () => {
  const english = { ...store(1), locale: 'en' as const };
  expect(() => mergeAudits([named(store(2)), named(english, 'b.json')])).toThrow(
    /b\.json.*--locale/,
  );
  expect(() => mergeAudits([])).toThrow(MergeError);
});
