import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sampleApproval,
  samplePage,
  sampleScript,
} from '../../../components/inventory/testing.tsx';
import type { Finding } from '../../../rules/_core/verdict.ts';
import {
  STORE,
  sampleFile,
  sampleFound,
  sampleSessionFinding,
} from '../../../rules/_diagnosis/report-testing.ts';
import { STORE_FILE_LIMIT, type StoreFile } from '../../../rules/_diagnosis/store-file.ts';
import { readStoreFile } from './reading.ts';

const read = (text: string | Uint8Array<ArrayBuffer>, change: object = {}) =>
  readStoreFile(new Blob([text]), { store: STORE, ...change });
const readFile = (file: unknown) => read(JSON.stringify(file));

/** A file with something in each of its parts, every field of each row filled. */
function fullFile(): StoreFile {
  const [session] = sampleFile().sessions;
  if (!session) throw new Error('no session');
  const approval = sampleApproval({ verdict: 'clean' });
  const found: Finding = sampleFound('insecure-form-target', {
    evidence: [
      { kind: 'element', doc: 0, path: '#a', excerpt: '<input>' },
      { kind: 'url', role: 'form', url: 'http://shop.example/pay' },
      { kind: 'header', name: 'x', value: null, url: STORE },
      { kind: 'cookie', name: 'sid', flags: ['Secure'] },
      { kind: 'storage', area: 'local', key: 'k' },
      {
        ...{ kind: 'call', api: 'fetch', script: 'a.js', line: 3, target: 'https://x.example/' },
        ...{ subject: 'pan', at: 12, refused: true },
        carries: [{ part: 'pan', encoding: 'raw', canary: true }],
      },
      {
        ...{ kind: 'script', url: 'a.js', line: 1, signal: 'sink', detail: 'd', excerpt: 'e' },
        hash: 'h',
      },
    ],
  });
  const outside = {
    ...{
      tool: 'ZAP',
      file: 'zap.json',
      rule: '1',
      title: 't',
      text: 'x',
      evidence: [],
      level: 'High',
    },
  };
  return sampleFile({
    sessions: [
      {
        ...session,
        row: {
          ...session.row,
          outside: [{ name: 'zap.json', tool: 'ZAP', findings: 1, at: session.row.startedAt }],
        },
        pages: session.pages.map((page) => ({
          ...page,
          findings: [found],
          framesNotEntered: 1,
          byHand: true,
        })),
        findings: {
          session: session.row.id,
          findings: [
            sampleSessionFinding('insecure-form-target', { found }),
            { key: 'zap', severity: 'high', pages: [], found: null, outside },
          ],
          cut: 0,
        },
      },
    ],
    reports: [
      {
        ...{ store: STORE, at: session.row.startedAt, kind: 'report', session: session.row.id },
        ...{ follows: null, dueOn: '2026-11-20' },
      },
    ],
    outsideChecks: [
      {
        ...{ store: STORE, at: approval.at, consentAt: approval.at, endedAt: approval.at },
        ...{ origin: `${STORE}:8443`, platform: 'ec-cube-4', sent: 2, stopped: 'by-hand' },
        requests: [{ method: 'HEAD', path: '/.env' }],
        answers: [
          {
            ...{ doc: 0, path: '/.env', place: 'configuration', outcome: 'redirected' },
            ...{ status: 302, type: '', length: 3, marker: null, location: `${STORE}/login` },
          },
        ],
      },
    ],
    inventory: {
      rows: [
        sampleScript({
          ...{ approval, previous: approval, load: 1 },
          presence: [{ page: `${STORE}/pay`, seen: 1, missed: 0, gap: 0, load: 1 }],
          ways: [{ provenance: approval.provenance, integrity: 'none', from: approval.at }],
        }),
      ],
      pages: [samplePage({ destinations: { frames: [], connects: [STORE], forms: [] } })],
    },
  });
}

it('a file that was saved is read with every field it had', async () => {
  const file = fullFile();
  expect(await readFile(file)).toEqual({ ok: true, file });
});

it('a file of an earlier version, without outside checks, is read', async () => {
  const { outsideChecks: _, ...earlier } = fullFile();
  expect(await readFile(earlier)).toEqual({ ok: true, file: { ...earlier, outsideChecks: [] } });
});

it('tells how far it is, and ends at the end', async () => {
  const told: number[] = [];
  const text = JSON.stringify(fullFile());
  await read(text, { onProgress: (share: number) => told.push(share) });
  expect(told.length).toBeGreaterThan(0);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

describe('is refused, with the place', () => {
  const problemOf = async (reading: ReturnType<typeof read>) => {
    const result = await reading;
    return result.ok ? null : result.problem;
  };

  it('too large, before a byte of it is read', async () => {
    const stream = () => {
      throw new Error('read');
    };
    const size = 200 * 1024 * 1024;
    const reading = readStoreFile({ size, stream }, { store: STORE });
    expect(await problemOf(reading)).toEqual({ reason: 'too-large', size });
    expect(size).toBeGreaterThan(STORE_FILE_LIMIT);
  });

  it('empty, no JSON, no text', async () => {
    expect(await problemOf(read(''))).toEqual({ reason: 'empty' });
    expect(await problemOf(read('番号,項目\r\n'))).toEqual({ reason: 'no-json' });
    expect(await problemOf(read(new Uint8Array([0xff, 0xd8, 0xff])))).toEqual({
      reason: 'no-json',
    });
  });

  it('cut off anywhere', async () => {
    const text = JSON.stringify(fullFile());
    const from = text.indexOf('store@') + 'store@'.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from, max: text.length - 1 }), async (end) => {
        expect(await problemOf(read(text.slice(0, end)))).toEqual({ reason: 'truncated' });
      }),
      { numRuns: 30 },
    );
  });

  it('of another kind, of a newer version, of another store', async () => {
    expect(await problemOf(readFile({ schema: 'reji-tenken/audit@1' }))).toEqual({
      reason: 'other-file',
    });
    expect(await problemOf(readFile({ ...fullFile(), schema: 'reji-tenken/store@2' }))).toEqual({
      reason: 'newer',
      schema: 'reji-tenken/store@2',
    });
    const other = JSON.stringify(fullFile()).replaceAll(STORE, 'https://other.example');
    expect(await problemOf(read(other))).toEqual({
      reason: 'other-store',
      store: 'https://other.example',
    });
    expect(await problemOf(read(other, { store: null }))).toBeNull();
  });

  it('with one walk twice', async () => {
    const file = fullFile();
    expect(
      await problemOf(readFile({ ...file, sessions: [...file.sessions, ...file.sessions] })),
    ).toEqual({ reason: 'twice', place: 'sessions[1].row.id' });
  });

  it.each([
    ['answers[0].value', 'maybe'],
    ['outsideChecks[0].stopped', 'bored'],
    ['outsideChecks[0].answers[0].location', 'javascript:alert(1)'],
    ['outsideChecks[0].sent', 41],
    ['answers', {}],
    ['answers[0].note', 'x'.repeat(5000)],
    ['diagnosis.dueOn', '<img src=x onerror=alert(1)>'],
    ['store', 'javascript:alert(1)'],
    ['sessions[0].row.endedAt', null],
    ['sessions[0].pages[0].page', 'javascript:alert(1)'],
    ['sessions[0].findings.findings[0].pages[0]', 'data:text/html,x'],
    ['sessions[0].shots[0].image', 'data:image/svg+xml;base64,AAAA'],
    ['sessions[0].shots[0].image', 'https://elsewhere.example/seen.png'],
    ['inventory.rows[0].status', 'fine'],
    ['inventory', []],
    ['answers[0].store', 'https://other.example'],
  ])('wrong at %s', async (place, value) => {
    const spoiled = put(fullFile(), place.match(/\w+/g) ?? [], value);
    expect(await problemOf(readFile(spoiled))).toEqual({ reason: 'wrong', place });
  });

  it('stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(
      await problemOf(read(JSON.stringify(fullFile()), { signal: controller.signal })),
    ).toEqual({
      reason: 'cancelled',
    });
  });
});

it('takes words as words, whatever they hold', async () => {
  const file = fullFile();
  const [answer] = file.answers;
  if (answer) answer.note = '<script>alert(1)</script>=HYPERLINK("x")';
  expect(await readFile(file)).toEqual({ ok: true, file });
});

it('whatever stands in place of a value, reading ends with a file or a problem', async () => {
  const places: string[][] = [];
  const collect = (value: unknown, path: string[]): void => {
    if (path.length > 0) places.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
  };
  collect(fullFile(), []);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
      const reading = await readFile(put(fullFile(), place, value));
      if (reading.ok) expect(reading.file.store).toBe(STORE);
      else expect(reading.problem.reason).not.toBe('cancelled');
    }),
    { numRuns: 200 },
  );
});

/** A copy of a file with another value at a place. */
function put(file: StoreFile, place: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  const holder = place
    .slice(0, -1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  holder[place.at(-1) ?? ''] = value;
  return copy;
}
