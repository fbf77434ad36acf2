import { describe, expect, it } from 'vitest';
import { LOCALES } from '../_core/text.ts';
import { EMPTY_PROFILE } from './diagnosis.ts';
import { findingsFile, findingsTable, type TableWords } from './findings-file.ts';
import { buildReport } from './report.ts';
import {
  PAY,
  STORE,
  sampleAnswer,
  sampleFound,
  sampleInput,
  samplePage,
  sampleSession,
  sampleSessionFinding,
} from './report-testing.ts';

const withFindings = (...findings: ReturnType<typeof sampleSessionFinding>[]) =>
  buildReport(sampleInput({ findings: { session: 'walk-2', findings, cut: 0 } }));

describe('points', () => {
  it('are one for a rule, worst first, with numbered cases', () => {
    const { points, counts } = withFindings(
      sampleSessionFinding('mixed-passive-content', { key: 'a' }),
      sampleSessionFinding('insecure-form-target'),
      sampleSessionFinding('mixed-passive-content', { key: 'b' }),
    );
    expect(points.map(({ id }) => id)).toEqual(['insecure-form-target', 'mixed-passive-content']);
    expect(points[1]?.cases.map(({ number }) => number)).toEqual(['2-1', '2-2']);
    expect(counts).toMatchObject({ high: 1, low: 2 });
  });

  it('of a rule that this version has not are counted, not told', () => {
    const gone = sampleSessionFinding('insecure-form-target', {
      found: { ...sampleFound('insecure-form-target'), rule: 'of-another-version' },
    });
    const report = withFindings(gone);
    expect(report.points).toEqual([]);
    expect(report.limits.notKnown).toBe(1);
  });

  it('of a message that a file made up is told by its title', () => {
    for (const message of ['constructor', '__proto__', 'of another version']) {
      const { points } = withFindings(
        sampleSessionFinding('insecure-form-target', { as: { message } }),
      );
      expect(points[0]?.cases[0]?.seen).toBe(points[0]?.title);
    }
  });

  it('show each picture once, with the gravest point of its page', () => {
    const { points, shots } = buildReport(sampleInput());
    expect(shots).toHaveLength(1);
    expect(points.map((point) => point.shots)).toEqual([[1], []]);
  });
});

describe('what is not known', () => {
  it('names the steps that were not seen', () => {
    const { walk } = buildReport(sampleInput());
    expect(walk.steps.filter(({ pages }) => pages > 0).map(({ step }) => step)).toEqual([
      'payment',
    ]);
  });

  it('lists what could be told on no page, and not what could on another', () => {
    const told = samplePage({
      page: `${STORE}/cart`,
      verdicts: [{ rule: 'clickjacking-unprotected', verdict: 'pass', reason: null }],
    });
    expect(buildReport(sampleInput()).limits.couldNotTell.map(({ rule }) => rule)).toEqual([
      'clickjacking-unprotected',
    ]);
    const both = buildReport(sampleInput({ pages: [samplePage(), told] }));
    expect(both.limits.couldNotTell).toEqual([]);
  });

  it('adds up the frames that were not entered', () => {
    const pages = [samplePage({ framesNotEntered: 2 }), samplePage({ page: `${STORE}/b` })];
    expect(buildReport(sampleInput({ pages })).limits.framesNotEntered).toBe(2);
  });
});

describe('sections', () => {
  const stateOf = (id: string, change: Parameters<typeof sampleInput>[0] = {}) =>
    buildReport(sampleInput(change))
      .sections.flatMap(({ sections }) => sections)
      .find((one) => one.id === id)?.state;

  it('need work where a finding or an answer says so, and are open where nobody answered', () => {
    expect(stateOf('CCSG-V1', { answers: [sampleAnswer('admin-second-factor')] })).toBe(
      'attention',
    );
    expect(stateOf('CCSG-V4', { answers: [] })).toBe('open');
    expect(stateOf('CCSG-V4', { answers: [sampleAnswer('anti-malware', { value: 'yes' })] })).toBe(
      'clear',
    );
  });

  it('count every section once', () => {
    for (const { sections, counts } of buildReport(sampleInput()).sections)
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(sections.length);
  });

  it('known from memory only give no number and no title', () => {
    const remembered = buildReport(sampleInput())
      .sections.flatMap(({ sections }) => sections)
      .find(({ id }) => id === 'IPA-EC-U7');
    expect(remembered).toMatchObject({ section: null, title: null });
  });
});

describe('the page for the management', () => {
  it('has at most three things, by what they matter and not by how little work they are', () => {
    const { management } = withFindings(
      sampleSessionFinding('card-data-sent-to-merchant'),
      sampleSessionFinding('mixed-passive-content'),
      sampleSessionFinding('insecure-form-target'),
      sampleSessionFinding('clickjacking-unprotected'),
    );
    expect(management.matters).toHaveLength(3);
    expect(management.matters[0]).toMatchObject({ severity: 'critical', effort: 'large' });
  });

  it('asks to decide today where card data may be on its way out, and else not', () => {
    const urgent = (...found: Parameters<typeof withFindings>) =>
      withFindings(...found).management.matters[0]?.urgent;
    expect(
      urgent(
        sampleSessionFinding('card-data-sent-to-third-party', { as: { severity: 'critical' } }),
      ),
    ).toBe(true);
    expect(urgent(sampleSessionFinding('card-data-sent-to-merchant'))).toBe(false);
  });

  it("reckons a month's sales from the store's own band, and nothing without one", () => {
    const month = (revenueBand: number | null, costs = {}) =>
      buildReport(sampleInput({ profile: { ...EMPTY_PROFILE, revenueBand, costs } })).management
        .month;
    expect(month(1, { revenue: 24_000_000 })).toEqual({ least: 2_000_000, most: 2_000_000 });
    expect(month(null)).toBeNull();
    expect(month(1)).toEqual({ least: 10_000_000 / 12, most: 50_000_000 / 12 });
    expect(month(4)).toEqual({ least: 500_000_000 / 12, most: null });
    expect(month(99)).toBeNull();
  });
});

it('over time shows this walk and those before it, in their order', () => {
  const session = sampleSession();
  const later = sampleSession({ id: 'walk-3', startedAt: '2026-10-01T00:00:00.000Z' });
  const earlier = sampleSession({ id: 'walk-1', startedAt: '2026-05-01T00:00:00.000Z' });
  const { overTime } = buildReport(sampleInput({ session, sessions: [later, session, earlier] }));
  expect(overTime.map(({ id }) => id)).toEqual(['walk-1', 'walk-2']);
});

it.each(LOCALES)('says everything in %s, and judges nobody', (locale) => {
  const text = JSON.stringify(buildReport(sampleInput({ locale })));
  expect(text).not.toMatch(/undefined|違反|violation/);
});

describe('as files', () => {
  const words: TableWords = {
    columns: Object.fromEntries(
      ['number', 'severity', 'confidence', 'title', 'seen', 'pages', 'why', 'owner', 'vendor', 'by']
        .concat(['effort', 'guidelines', 'tool', 'rule'])
        .map((name) => [name, name]),
    ) as TableWords['columns'],
    severity: { critical: 'C', high: 'H', medium: 'M', low: 'L', info: 'I' },
    confidence: { certain: 'c', firm: 'f', tentative: 't' },
    carriers: { store: 's', builder: 'b', 'package-vendor': 'v', 'cart-asp': 'a', psp: 'p' },
    efforts: { small: 's', medium: 'm', large: 'l' },
  };

  it('the table has a row for each case and names who mends it', () => {
    const { rows, columns } = findingsTable(buildReport(sampleInput()), words);
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row[columns.indexOf('severity')])).toEqual(['H', 'M']);
    expect(rows[0]?.[columns.indexOf('by')]).toBe('b');
    expect(rows[0]?.[columns.indexOf('pages')]).toBe(PAY);
  });

  it('the JSON names the session and its schema', () => {
    const file = findingsFile(buildReport(sampleInput()));
    expect(file).toMatchObject({ schema: 'reji-tenken/findings@1', session: { id: 'walk-2' } });
    expect(file.findings.map(({ rule }) => rule)).toEqual([
      'insecure-form-target',
      'tag-manager-on-payment-page',
    ]);
  });
});

it('asks the cart service by its name, and says in the shop’s own software where a setting is', () => {
  const on = (id: string) => {
    const platform = {
      id,
      name: id,
      version: null,
      confidence: 'certain',
      source: 'page',
    } as const;
    const given = sampleInput({ session: sampleSession({ platform }) });
    const rule = 'admin-login-at-default-path';
    const findings = { ...given.findings, findings: [sampleSessionFinding(rule)] };
    const report = buildReport({ ...given, findings });
    return { report, point: report.points[0], filed: findingsFile(report).findings[0] };
  };
  const own = on('ec-cube-4');
  expect(own.report.built).toEqual({ build: 'package', bySoftware: true });
  expect(own.point?.here).toEqual([expect.stringContaining('ECCUBE_ADMIN_ROUTE')]);
  expect(own.filed).toMatchObject({ here: own.point?.here, addressee: null, by: ['builder'] });
  const rented = on('makeshop');
  expect(rented.report.built.build).toBe('cart-asp');
  expect(rented.point).toMatchObject({ here: [], addressee: 'MakeShop' });
  expect(rented.report.advice.find(({ source }) => source === 'rule')?.by).toEqual(['cart-asp']);
  expect(rented.point?.owner[0]).toContain('MakeShop が受け持っています');
});
