import { expect, it } from 'vitest';
import type { Evidence, Finding, Severity } from '../_core/verdict.ts';
import { damageSigns, type Looked } from './damage-signs.ts';

function finding(
  rule: string,
  host: string,
  severity: Severity = 'high',
  evidence?: Evidence[],
): Finding {
  return {
    ...{ rule, message: 'sent', values: { host }, severity, confidence: 'firm', grade: null },
    ...{
      guidelines: [],
      evidence: evidence ?? [{ kind: 'url', role: 'script', url: `https://${host}/a.js` }],
    },
  };
}

const look = (at: string, page: string, ...findings: Finding[]): Looked => ({ at, page, findings });
const all = () => true;

it('one cause is one sign, however many pages and looks saw it, with its first and last time', () => {
  const signs = damageSigns(
    [
      look('2026-11-03T00:00:00.000Z', '/pay', finding('leak', 'evil.example')),
      look('2026-11-01T00:00:00.000Z', '/cart', finding('leak', 'evil.example', 'critical')),
      look('2026-11-02T00:00:00.000Z', '/pay', finding('leak', 'evil.example')),
      look('2026-11-02T00:00:00.000Z', '/pay', finding('leak', 'other.example')),
    ],
    all,
    all,
  );
  expect(signs.map(({ found }) => found.values.host)).toEqual(['evil.example', 'other.example']);
  expect(signs[0]).toMatchObject({
    ...{ first: '2026-11-01T00:00:00.000Z', last: '2026-11-03T00:00:00.000Z' },
    ...{ pages: ['/pay', '/cart'], places: ['https://evil.example/a.js'] },
  });
  expect(signs[0]?.found.severity).toBe('critical');
});

it('what suspects damage comes before what is only grave; what does not concern is left out', () => {
  const at = '2026-11-01T00:00:00.000Z';
  const signs = damageSigns(
    [
      look(
        at,
        '/',
        finding('own', 'a.example', 'critical'),
        finding('leak', 'b.example'),
        finding('x', 'c.example'),
      ),
    ],
    ({ rule }) => rule !== 'x',
    ({ rule }) => rule === 'leak',
  );
  expect(signs.map(({ found }) => found.rule)).toEqual(['leak', 'own']);
});

it('names places, and nothing of what stands in a field, a cookie or a storage', () => {
  const evidence: Evidence[] = [
    { kind: 'url', role: 'page', url: 'https://shop.example/pay' },
    { kind: 'element', doc: 0, path: '#card', excerpt: '<input id="card" value="秘密">' },
    { kind: 'cookie', name: 'sid', flags: [] },
    { kind: 'storage', area: 'local', key: 'k' },
    {
      ...{ kind: 'script', url: 'https://shop.example/a.js', line: 3, signal: 'collects-card' },
      ...{ detail: 'd', excerpt: 'secret()', hash: '' },
    },
  ];
  const [sign] = damageSigns(
    [look('2026-11-01T00:00:00.000Z', '/', finding('leak', 'e', 'high', evidence))],
    all,
    all,
  );
  expect(sign?.places).toEqual(['#card', 'https://shop.example/a.js:3']);
});
