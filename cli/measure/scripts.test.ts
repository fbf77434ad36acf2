import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileSignal } from '../../rules/_profile/profile.ts';
import type { Profiled } from './profile-runner.ts';
import { decode, type ScriptSource, scriptFiles } from './script-files.ts';
import { recallBy, scriptReport } from './script-report.ts';
import { measurementOf, profileScripts, type SidedRow, totalsOf } from './scripts.ts';

const signal = (weight: number, kind: ProfileSignal['kind'] = 'sink'): ProfileSignal => ({
  kind,
  weight,
  start: 0,
  end: 1,
  line: 1,
  detail: `detail ${weight}`,
  excerpt: 'x',
});
const profiled = (over: Partial<Profiled>): Profiled => ({
  verdict: 'clean',
  reason: null,
  signals: [],
  ms: 1,
  ...over,
});
const row = (over: Partial<SidedRow>): SidedRow => ({
  file: 'a.js',
  side: 'malicious',
  verdict: 'clean',
  reason: null,
  signals: [],
  ms: 1,
  ...over,
});

describe('scriptFiles', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'scripts-'));
    mkdirSync(join(dir, 'malicious', 'deep'), { recursive: true });
    writeFileSync(join(dir, 'malicious', 'a.js.txt'), 'var a');
    writeFileSync(join(dir, 'malicious', 'deep', 'b'), Buffer.from([0x76, 0xff, 0xfe, 0x3b]));
    writeFileSync(join(dir, 'other.js'), 'var c');
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('finds files of any name at any depth, and is content with one side', () => {
    expect(scriptFiles(dir).map(({ file, side }) => [file, side])).toEqual([
      ['malicious/a.js.txt', 'malicious'],
      ['malicious/deep/b', 'malicious'],
    ]);
  });

  it('reads what is no UTF-8', () => {
    expect(scriptFiles(dir)[1]?.text()).toBe('v\uFFFD\uFFFD;');
  });

  it('finds nothing where there is neither side', () => {
    expect(scriptFiles(join(dir, 'malicious'))).toEqual([]);
  });
});

it.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0]],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61]],
])('decode reads %s', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBe('a');
});

describe('profileScripts', () => {
  const source = (file: string, text: string | null): ScriptSource => ({
    file,
    side: 'benign',
    text: () => text,
  });

  it('keeps the three strongest signals, without offsets', async () => {
    const signals = [signal(3), signal(9, 'loader'), signal(1), signal(5)];
    const [first] = await profileScripts([source('a', 'x')], async () =>
      profiled({ verdict: 'review', signals }),
    );
    expect(first?.signals.map(({ weight }) => weight)).toEqual([9, 5, 3]);
    expect(first?.signals[0]).toEqual({
      kind: 'loader',
      detail: 'detail 9',
      excerpt: 'x',
      line: 1,
      weight: 9,
    });
  });

  it('does not hand over what is too large', async () => {
    const [only] = await profileScripts([source('a', null)], () => {
      throw new Error('asked');
    });
    expect(only).toMatchObject({ verdict: 'unknown', reason: 'too-large' });
  });
});

describe('totalsOf', () => {
  it('counts verdicts, recall and alarms of each side', () => {
    const totals = totalsOf([
      row({ verdict: 'skimmer', ms: 1 }),
      row({ verdict: 'suspicious', ms: 2 }),
      row({ verdict: 'review', ms: 3 }),
      row({ verdict: 'unknown', ms: 9 }),
      row({ side: 'benign', verdict: 'suspicious', ms: 4 }),
      row({ side: 'benign', verdict: 'clean', ms: 5 }),
    ]);
    expect(totals.malicious).toEqual({
      total: 4,
      skimmer: 1,
      suspicious: 1,
      review: 1,
      clean: 0,
      unknown: 1,
      recall: 0.5,
    });
    expect(totals.benign).toMatchObject({ total: 2, suspicious: 1, clean: 1, aboveReview: 1 });
    expect(totals.ms).toEqual({ p50: 3.5, p95: 8, max: 9 });
  });

  it('says null of what was not there', () => {
    expect(totalsOf([])).toMatchObject({ malicious: { recall: null }, ms: { p50: null } });
  });
});

it('the measurement has the shape that the command promises', () => {
  const { files } = measurementOf([row({ verdict: 'skimmer' })]);
  expect(files).toEqual([{ file: 'a.js', verdict: 'skimmer', reason: null, signals: [], ms: 1 }]);
});

describe('the report', () => {
  const rows = [
    row({ file: 'malicious/missed.js', signals: [signal(7, 'loader')] }),
    row({ file: 'malicious/found.js', verdict: 'skimmer' }),
    row({ file: 'malicious/hangs.js', verdict: 'unknown', reason: 'too-complex' }),
    row({ file: 'benign/alarm.js', side: 'benign', verdict: 'suspicious' }),
    row({ file: 'benign/fine.js', side: 'benign', verdict: 'review' }),
  ];

  it('names misses and false alarms with what explains them, and no others', () => {
    const report = scriptReport(rows);
    expect(report).toContain('malicious/missed.js: clean');
    expect(report).toContain('7 loader, line 1: detail 7');
    expect(report).toContain('malicious/hangs.js: unknown (too-complex)');
    expect(report).toContain('benign/alarm.js: suspicious');
    expect(report).not.toMatch(/found\.js|fine\.js/);
    expect(report).toContain('recall 33.3 %');
  });

  it('leaves unnamed what it was not given to name', () => {
    const report = scriptReport(rows, []);
    expect(report).not.toMatch(/\.js/);
    expect(report).toContain('recall 33.3 %');
  });

  it('puts the weakest group first', () => {
    const lines = recallBy(rows, ({ file }) => (file.includes('found') ? 'strong' : 'weak'))
      .split('\n')
      .slice(2);
    expect(lines[0]).toMatch(/weak .*0 of 2.*0 %/);
    expect(lines[1]).toMatch(/strong .*1 of 1.*100 %/);
  });
});
