import { expect, it, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

type Row = NonNullable<PartialFacts['vulnerableLibraries']>[number];

const URL_OF_SCRIPT = 'https://cdn.example/jquery-1.8.3.min.js';
const OLD: Row = {
  ...{ url: URL_OF_SCRIPT, index: 0, library: 'jquery', version: '1.8.3', below: '3.5.0' },
  ...{ severity: 'medium', dataDate: '2026-07-18' },
  ids: ['CVE-2012-6708', 'CVE-2015-9251', 'CVE-2019-11358', 'CVE-2020-11022'],
};

const judged = (rows: PartialFacts['vulnerableLibraries'], more: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      scripts: [{ src: URL_OF_SCRIPT }],
      ...(rows && { vulnerableLibraries: rows }),
      ...more,
    }),
  );

test('says which library and version, what is known, what is better, and of which day that is', () => {
  const { findings } = judged([OLD]);
  expect(findings).toMatchObject([
    {
      message: 'better',
      severity: 'medium',
      values: {
        ...{ library: 'jquery', version: '1.8.3', below: '3.5.0', date: '2026-07-18' },
        ids: 'CVE-2012-6708, CVE-2015-9251, CVE-2019-11358',
      },
    },
  ]);
  expect(findings[0]?.evidence.map(({ kind }) => kind)).toEqual(['element', 'url']);
});

test.each([
  [{ below: null, ids: ['CVE-2022-25844'] }, 'no-better'],
  [{ below: null, ids: [] }, 'no-better-unnumbered'],
  [{ below: '1.2.0', ids: [] }, 'better-unnumbered'],
] as const)('%o is %s', ({ below, ids }, message) => {
  expect(judged([{ ...OLD, below, ids: [...ids] }]).messages).toEqual([message]);
});

it('takes its gravity from the data, and one version of one library is one finding', () => {
  const rows = [0, 1].map((index) => ({ ...OLD, ids: [], index, severity: 'high' as const }));
  expect(judged(rows).findings).toMatchObject([{ severity: 'high' }]);
});

it('passes without such a library, and is for payment pages', () => {
  expect(judged([]).verdict).toBe('pass');
  expect(judged([{ ...OLD, ids: [] }], { fields: [] }).verdict).toBe('not-applicable');
  expect(judged(undefined).reason).toBe('facts-missing.vulnerableLibraries');
});

it('takes a library and its parts for one', () => {
  const whole = {
    ...OLD,
    library: 'jquery-ui',
    version: '1.12.0',
    below: '1.13.2',
    ids: ['CVE-1'],
  };
  const part = { ...whole, library: 'jquery-ui-dialog', severity: 'high', ids: ['CVE-2'] } as const;
  const other = { ...whole, library: 'jquery', below: '3.5.0' };
  const { findings } = judged([whole, { ...part, below: '1.13.9', ids: ['CVE-2'] }, other]);
  expect(findings).toMatchObject([
    { severity: 'high', values: { library: 'jquery-ui', below: '1.13.9', ids: 'CVE-1, CVE-2' } },
    { values: { library: 'jquery' } },
  ]);
  const ended = judged([whole, { ...part, below: null, ids: [] }]);
  expect(ended.messages).toEqual(['no-better']);
});
