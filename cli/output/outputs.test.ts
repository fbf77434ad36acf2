import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../rules/_core/verdict.ts';
import { joinLooks } from '../audit-run.ts';
import { AUDIT_SCHEMA, type AuditFile, type AuditFileFinding } from '../audit-schema.ts';
import { countKnown, markKnown, onlyNew } from './baseline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';

const officialSchema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    ),
    'utf8',
  ),
);
const ajv = new Draft4({ strict: false, unicodeRegExp: false });
addFormats(ajv as never);
const validate = ajv.compile(officialSchema);

function finding(given: Partial<AuditFileFinding> = {}): AuditFileFinding {
  return {
    ...{ rule: 'card-number-reaches-merchant', category: 'card-data', severity: 'high' },
    ...{ confidence: 'firm', grade: null, script: null, sink: null },
    ...{
      title: 'A title',
      message: 'What was seen',
      why: 'Why',
      owner: ['Ask'],
      vendor: ['Change'],
    },
    ...{ fingerprint: 'f'.repeat(32), evidence: [], guidelines: [] },
    ...given,
  };
}

function fileOf(findings: AuditFileFinding[], failures: AuditFile['failures'] = []): AuditFile {
  return {
    schema: AUDIT_SCHEMA,
    tool: { name: 'reji-tenken', version: '0.1.0' },
    locale: 'en',
    pages: [
      {
        url: 'https://shop.example/pay?order=…',
        auditedAt: '2026-11-24T00:00:00.000Z',
        payment: { method: 'none', psp: null, confidence: 'firm' },
        platform: { name: null, version: null, confidence: null },
        verdicts: findings.map(({ rule }) => ({ rule, verdict: 'fail', reason: null })),
        findings,
        facts: { version: 1 },
        timings: {},
      },
    ],
    failures,
  };
}

const anyFinding = fc
  .record({
    severity: fc.constantFrom(...SEVERITIES),
    confidence: fc.constantFrom('certain' as const, 'firm' as const, 'tentative' as const),
    title: fc.string({ unit: 'binary' }),
    message: fc.string({ unit: 'binary' }),
    owner: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
  })
  .map((given) => finding(given));
const anyFile = fc
  .tuple(
    fc.array(anyFinding, { maxLength: 5 }),
    fc.array(fc.record({ url: fc.string(), reason: fc.string({ unit: 'binary' }) }), {
      maxLength: 2,
    }),
  )
  .map(([findings, failures]) => fileOf(findings, failures));

describe('SARIF', () => {
  it('is what the official schema asks for, whatever stands in a finding', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(
          validate(JSON.parse(JSON.stringify(toSarif(file)))),
          JSON.stringify(validate.errors),
        ).toBe(true);
      }),
    );
  });

  it('is refused by that schema where it is wrong, so that the test above can fail', () => {
    const log = toSarif(fileOf([finding()]));
    expect(validate({ ...log, version: '1.0' })).toBe(false);
  });

  it('names the same finding the same on staging and in the shop, and other pages otherwise', () => {
    const key = 'card-number-reaches-merchant seen action=/pay';
    expect(fingerprintOf('https://staging.example:8443/pay', key)).toBe(
      fingerprintOf('https://shop.example/pay', key),
    );
    expect(fingerprintOf('https://shop.example/cart', key)).not.toBe(
      fingerprintOf('https://shop.example/pay', key),
    );
  });

  it('says that the run did not succeed where an address could not be audited', () => {
    const [run] = toSarif(fileOf([], [{ url: 'https://shop.example/x', reason: 'no page' }])).runs;
    expect(run?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'https://shop.example/x: no page' } }],
    });
  });
});

/** Reads XML strictly; gives back the counts of elements by name. Throws where it is not well-formed. */
function elementsOf(xml: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  parser.write(xml).close();
  return counts;
}

describe('JUnit', () => {
  it('is well-formed whatever stands in a finding', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(elementsOf(toJunit(file)).testsuites).toBe(1);
      }),
    );
  });

  it('fails a case for each rule that found something of medium or worse', () => {
    const file = fileOf([
      finding({ rule: 'a', severity: 'medium' }),
      finding({ rule: 'b', severity: 'low' }),
    ]);
    file.pages[0]?.verdicts.push({
      rule: 'c',
      verdict: 'unknown',
      reason: 'facts-missing.headers',
    });
    file.pages[0]?.verdicts.push({ rule: 'd', verdict: 'not-applicable', reason: null });
    expect(elementsOf(toJunit(file))).toMatchObject({
      testcase: 3,
      failure: 1,
      skipped: 1,
      'system-out': 1,
    });
  });
});

describe('a baseline', () => {
  it('keeps out what it has, and nothing that has no fingerprint', () => {
    const { fingerprint: _, ...unnamed } = finding({ rule: 'c' });
    const file = fileOf([
      finding({ rule: 'a', fingerprint: '1' }),
      finding({ rule: 'b', fingerprint: '2' }),
      unnamed,
    ]);
    markKnown(file, new Set(['1']));
    expect(onlyNew(file).pages[0]?.findings.map(({ rule }) => rule)).toEqual(['b', 'c']);
    expect(countKnown(file)).toBe(1);
    expect(
      toSarif(onlyNew(file)).runs[0]?.results?.map(({ baselineState }) => baselineState),
    ).toEqual(['new', 'new']);
    expect(toMarkdown(file)).toContain('1 finding(s) that the baseline has');
  });
});

describe('Markdown', () => {
  it('shows text of the page as text', () => {
    const text = toMarkdown(fileOf([finding({ message: '<img src=x onerror=y> | [a](b) @team' })]));
    expect(text).not.toMatch(/<img|\[a\]\(|@team/);
  });

  it('stays within what a comment may hold', () => {
    const many = Array.from({ length: 5000 }, (_, n) =>
      finding({ rule: `rule-${n}`, message: 'x'.repeat(100) }),
    );
    const text = toMarkdown(fileOf(many));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\d+ more/);
  });
});

it('two looks at one load of a page keep what either saw', () => {
  const [before] = fileOf([finding({ rule: 'gone', fingerprint: '1' })]).pages;
  const [now] = fileOf([finding({ rule: 'stays', fingerprint: '2' })]).pages;
  if (!before || !now) throw new Error('no pages');
  now.verdicts.push({ rule: 'gone', verdict: 'pass', reason: null });
  const joined = joinLooks(before, now);
  expect(joined.findings.map(({ rule }) => rule).sort()).toEqual(['gone', 'stays']);
  expect(joined.verdicts).toContainEqual({ rule: 'gone', verdict: 'fail', reason: null });
});
