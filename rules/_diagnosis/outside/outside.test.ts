import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTSIDE_BOUNDS } from './bounds.ts';
import { readOutside } from './file.ts';
import type { OutsideRead } from './read.ts';

const read = (data: unknown, file = 'scan.json'): OutsideRead => {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return readOutside(text, text.length, file);
};

function taken(data: unknown) {
  const result = read(data);
  if (!result.ok) throw new Error(`${result.reason} ${result.place}`);
  return result;
}

function sarif(results: unknown[], rules: unknown[] = []) {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'Scanner', rules } }, results }] };
}

function zap(alerts: unknown[]) {
  return {
    '@version': '2.16.1',
    '@generated': 'x',
    site: [{ '@name': 'https://shop.example', alerts }],
  };
}

const at = (uri: string, startLine?: number) => ({
  physicalLocation: { artifactLocation: { uri }, region: { startLine } },
});

describe('SARIF', () => {
  it('is one finding for each rule and message, with its places', () => {
    const rules = [{ id: 'XSS', shortDescription: { text: 'Script in a field' } }];
    const one = { ruleId: 'XSS', level: 'error', message: { text: 'Reflected' } };
    const { tool, findings } = taken(
      sarif(
        [
          { ...one, locations: [at('https://shop.example/cart?q=%3Cb%3E#x')] },
          { ...one, ruleIndex: 0, locations: [at('https://shop.example/pay')] },
          { ...one, message: { text: 'Stored' }, locations: [at('src/cart.php', 12)] },
        ],
        rules,
      ),
    );
    expect(tool).toBe('Scanner');
    expect(findings.map(({ severity, pages }) => [severity, pages])).toEqual([
      ['high', ['https://shop.example/cart', 'https://shop.example/pay']],
      ['high', []],
    ]);
    expect(findings[0]?.outside).toMatchObject({
      title: 'Script in a field',
      text: 'Reflected',
      level: 'error',
      file: 'scan.json',
    });
    expect(findings[1]?.outside?.evidence).toEqual([
      { kind: 'url', role: 'resource', url: 'src/cart.php:12' },
    ]);
  });

  it.each([
    [{ level: 'error' }, {}, 'high'],
    [{ level: 'note' }, {}, 'low'],
    [{}, {}, 'medium'],
    [{}, { defaultConfiguration: { level: 'note' } }, 'low'],
    [{ kind: 'informational' }, {}, 'info'],
    [{ level: 'error' }, { properties: { 'security-severity': '9.8' } }, 'critical'],
    [{ level: 'error' }, { properties: { 'security-severity': 3.1 } }, 'low'],
  ])('%j with %j is %s', (result, rule, severity) => {
    const rules = [{ id: 'A', ...rule }];
    const { findings } = taken(sarif([{ ruleId: 'A', message: { text: 'x' }, ...result }], rules));
    expect(findings[0]?.severity).toBe(severity);
  });

  it('leaves out what the tool says is none, and counts it', () => {
    const { findings, skipped } = taken(
      sarif([
        { message: { text: 'a' }, kind: 'pass' },
        { message: { text: 'b' }, suppressions: [{}] },
        { message: { text: 'c' }, suppressions: [{ status: 'rejected' }] },
        { message: { text: 'd' }, suppressions: [] },
      ]),
    );
    expect(findings.map(({ outside }) => outside?.text)).toEqual(['c', 'd']);
    expect(skipped).toBe(2);
  });

  it('takes messages out of the rule', () => {
    const rules = [{ id: 'A', messageStrings: { m: { text: 'Header {0} of {1}' } } }];
    const message = { id: 'm', arguments: ['CSP', '/pay'] };
    const { findings } = taken(sarif([{ ruleId: 'A', message }], rules));
    expect(findings[0]?.outside?.text).toBe('Header CSP of /pay');
  });

  it.each([
    [{ version: '2.1.0', runs: {} }, 'wrong-shape', 'runs'],
    [
      sarif([{ message: { text: 'a' } }, { message: { text: 7 } }]),
      'wrong-shape',
      'runs[0].results[1].message.text',
    ],
    [
      sarif([{ message: { text: 'a' }, level: 'fatal' }]),
      'wrong-shape',
      'runs[0].results[0].level',
    ],
    [{ version: '3.0.0', runs: [] }, 'other-version', 'version: 3.0.0'],
  ] as const)('%j is refused with the place', (data, reason, place) => {
    expect(read(data)).toEqual({ ok: false, reason, place });
  });
});

describe('ZAP', () => {
  const alert = {
    ...{ pluginid: '10038', alertRef: '10038-1', name: 'CSP Header Not Set', riskcode: '2' },
    ...{
      confidence: '3',
      riskdesc: 'Medium (High)',
      desc: '<p>Content &lt;b&gt;</p><p><script>x()</script></p>',
    },
    instances: [{ uri: 'https://shop.example/' }, { uri: 'https://shop.example/pay?id=1' }],
  };

  it('is one finding for each alert; its HTML stays text', () => {
    const { tool, findings } = taken(zap([alert]));
    expect(tool).toBe('ZAP');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'medium',
      pages: ['https://shop.example/', 'https://shop.example/pay'],
      outside: {
        ...{ rule: '10038-1', title: 'CSP Header Not Set', level: 'Medium (High)' },
        text: 'Content &lt;b&gt;\n<script>x()</script>',
      },
    });
    expect(findings[0]?.outside?.evidence[1]).toMatchObject({
      url: 'https://shop.example/pay?id=…',
    });
  });

  it('leaves out what was marked as false, takes figures as numbers and a site alone', () => {
    const { findings, skipped } = taken({
      ...zap([]),
      site: {
        alerts: [
          { ...alert, confidence: 0 },
          { ...alert, riskcode: 3 },
        ],
      },
    });
    expect(skipped).toBe(1);
    expect(findings[0]?.severity).toBe('high');
  });

  it.each([
    [zap([{ ...alert, riskcode: 'grave' }]), 'wrong-shape', 'site[0].alerts[0].riskcode'],
    [{ '@version': '2.16.1', site: 3 }, 'wrong-shape', 'site'],
    [{ ...zap([]), '@version': '3.0.1' }, 'other-version', '@version: 3.0.1'],
  ] as const)('%j is refused with the place', (data, reason, place) => {
    expect(read(data)).toEqual({ ok: false, reason, place });
  });
});

describe('a file that is none of both', () => {
  it.each([
    ['', 'empty', ''],
    ['<html>', 'not-json', '1:1'],
    ['{"runs": [\n{]}', 'not-json', '2:2'],
    ['{"version":"2.1.0","runs":[{"tool":{"dri', 'cut-off', '1:41'],
    ['[]', 'not-known', ''],
    ['{"hosts":[],"scan":1}', 'not-known', 'hosts, scan'],
  ] as const)('%s is %s', (text, reason, place) => {
    expect(read(text)).toEqual({ ok: false, reason, place });
  });

  it('is not even looked at where it is too large', () => {
    expect(readOutside('{}', OUTSIDE_BOUNDS.file + 1, 'a')).toMatchObject({ reason: 'too-large' });
  });
});

it('bounds what it takes, and keeps no card number', () => {
  const number = ['4111', '1111', '1111', '1111'].join('');
  const results = Array.from({ length: 2100 }, (_, n) => ({
    ruleId: `R${n}`,
    message: { text: `${number} ${'長い'.repeat(2000)}` },
    locations: Array.from({ length: 40 }, (_, m) =>
      at(`https://shop.example/${n}/${m}?card=${number}`),
    ),
  }));
  const { findings, cut } = taken(sarif(results));
  expect(findings).toHaveLength(2000);
  expect(cut).toBe(100);
  expect(findings[0]?.outside?.text.length).toBeLessThanOrEqual(OUTSIDE_BOUNDS.text);
  expect(findings[0]?.outside?.evidence).toHaveLength(OUTSIDE_BOUNDS.places);
  expect(JSON.stringify(findings).includes(number)).toBe(false);
});

it('gives an answer to whatever it is handed', () => {
  const json = fc.json({ maxDepth: 4 });
  const near = fc.record(
    {
      version: fc.constantFrom('2.1.0', 2, '9'),
      runs: fc.oneof(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constant(sarif([]).runs)),
      site: fc.jsonValue({ maxDepth: 3 }),
      '@version': fc.string({ maxLength: 5 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        json,
        near.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const result = read(text);
        if (result.ok) expect(result.findings.length).toBeLessThanOrEqual(OUTSIDE_BOUNDS.findings);
        else expect(result.reason).not.toBe('');
      },
    ),
  );
});
