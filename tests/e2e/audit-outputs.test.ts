import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFile } from '../../cli/audit-schema.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { stepsToPayment, writeRecording } from '../support/recorded-checkout.ts';

let store: PracticeStore;
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  store = await startPracticeStore();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-outputs-'));
});

afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Not the synchronous way: the store answers from this very process.
function audit(...args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ['cli/audit.ts', '--ignore-https-errors', ...args], {
    cwd: ROOT,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

const readJson = (name: string) => auditFile.parse(JSON.parse(readFileSync(at(name), 'utf8')));
const pathsOf = (name: string): string[] =>
  readJson(name).pages.map(({ url }) => new URL(url).pathname);

describe('a recorded checkout of a shop with faults', () => {
  beforeAll(async () => {
    const recording = writeRecording(
      at('checkout.json'),
      '購入',
      stepsToPayment(store.urls('before').product),
    );
    const files = ['json', 'sarif', 'junit', 'markdown', 'html'].flatMap((kind) => [
      `--${kind}`,
      at(`before.${kind}`),
    ]);
    const ended = await audit(
      '--recording',
      recording,
      ...files,
      '--fail-on',
      'high',
      '--locale',
      'ja',
    );
    expect(ended).toMatchObject({
      status: 1,
      output: expect.stringContaining('カード番号がお店のサーバーへ送られる'),
    });
  });

  it('reaches the payment page by itself and audits each page on the way, once', () => {
    expect(pathsOf('before.json')).toEqual([
      '/products/fukamushi-sencha',
      '/cart',
      '/shopping/customer',
      '/shopping/payment',
    ]);
    expect(readJson('before.json').failures).toEqual([]);
  });

  it('is told in every format alike', () => {
    const { pages } = readJson('before.json');
    const findings = pages.flatMap((page) => page.findings);
    const [run] = JSON.parse(readFileSync(at('before.sarif'), 'utf8')).runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      findings.map(({ rule }) => rule),
    );
    const junit = readFileSync(at('before.junit'), 'utf8');
    const grave = new Set(
      pages.flatMap(({ url, findings: of }) =>
        of
          .filter(({ severity }) => !['low', 'info'].includes(severity))
          .map(({ rule }) => `${url} ${rule}`),
      ),
    );
    expect(junit).toContain(`failures="${grave.size}"`);
    const markdown = readFileSync(at('before.markdown'), 'utf8');
    expect(markdown.match(/^\| (?!重さ|---)/gm)).toHaveLength(findings.length);
    const report = readFileSync(at('before.html'), 'utf8');
    expect(report).toContain('診断結果報告書');
    for (const { title } of findings.filter(({ severity }) => severity === 'critical'))
      expect(report).toContain(title);
  });

  it('leaves nothing to report against itself as the baseline, and only what is new of another page', async () => {
    const { payment, confirm } = store.urls('before');
    const same = await audit(
      payment,
      '--baseline',
      at('before.json'),
      '--json',
      at('same.json'),
      '--fail-on',
      'info',
    );
    expect(same.status, same.output).toBe(0);
    // What the next run is held against is whole.
    expect(readJson('same.json').pages[0]?.findings.every(({ known }) => known)).toBe(true);
    const more = await audit(confirm, '--baseline', at('before.json'), '--fail-on', 'info');
    expect(more.status).toBe(1);
  });
});

it('says which recorded step failed, with a picture, and keeps what was audited before it and after it', async () => {
  const { product, top } = store.urls('after');
  const [viewport, ...steps] = stepsToPayment(product);
  const missing = {
    type: 'click',
    selectors: [['#never-there']],
    offsetX: 1,
    offsetY: 1,
    timeout: 500,
  };
  const file = writeRecording(at('broken.json'), '壊れた記録', [
    viewport,
    steps[0],
    missing,
    ...steps.slice(1),
  ] as never);
  const ended = await audit(
    top,
    '--recording',
    file,
    '--recording',
    writeRecording(at('short.json'), '短い記録', steps.slice(0, 2)),
    '--json',
    at('broken-run.json'),
    '--failed-step',
    at('failed.png'),
  );
  expect(ended.status).toBe(2);
  const { failures } = readJson('broken-run.json');
  expect(failures).toMatchObject([
    { reason: expect.stringMatching(/^step 3 of 6 \(click #never-there\) of "壊れた記録"/) },
  ]);
  expect(pathsOf('broken-run.json')).toEqual([
    '/',
    '/products/fukamushi-sencha',
    '/products/fukamushi-sencha',
    '/cart',
  ]);
  expect(readFileSync(at('failed.png')).subarray(1, 4).toString()).toBe('PNG');
});

it('does not begin where a file cannot be used, and says where', async () => {
  writeFileSync(
    at('unknown.json'),
    JSON.stringify({
      title: 'x',
      steps: [{ type: 'navigate', url: 'https://shop.example/' }, { type: 'teleport' }],
    }),
  );
  expect(await audit('--recording', at('unknown.json'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('unknown.json cannot be replayed'),
  });
  writeFileSync(at('list.txt'), '# the shop\nhttps://shop.example/\nshop.example\n');
  expect(await audit('--urls', at('list.txt'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('line 3'),
  });
  writeFileSync(at('cut.json'), '{"schema":"reji-tenken/audit@1","pag');
  expect(await audit('https://shop.example/', '--baseline', at('cut.json'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('is no JSON'),
  });
});

describe('a launch profile', () => {
  const write = (name: string, given: object): string => {
    const stores = [new URL(store.urls('before').payment).origin];
    writeFileSync(at(name), JSON.stringify({ version: 1, stores, ...given }, null, 2));
    return at(name);
  };
  const rulesOf = (name: string): string[] =>
    readJson(name).pages.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('waives for a time, compares what was agreed, and says what is past its day', async () => {
    const profile = write('profile.json', {
      payment: { method: 'hosted-frame' },
      rules: {
        'obfuscated-script-on-payment-page': {
          set: 'off',
          reason: 'token next month',
          until: '2999-12-31',
        },
        'content-security-policy-missing-or-weak': {
          set: 'info',
          reason: 'in work',
          until: '2999-12-31',
        },
        'clickjacking-unprotected': { set: 'off', reason: 'old app', until: '2020-01-01' },
      },
    });
    const { payment } = store.urls('before');
    await audit(payment, '--json', at('plain.json'));
    await audit(payment, '--json', at('agreed.json'), '--profile', profile);
    const waived = ['obfuscated-script-on-payment-page'];
    const added = ['payment-method-not-as-agreed', 'waiver-expired'];
    expect(rulesOf('plain.json')).toEqual(
      expect.arrayContaining([...waived, 'clickjacking-unprotected']),
    );
    expect(rulesOf('agreed.json').sort()).toEqual(
      [...rulesOf('plain.json').filter((rule) => !waived.includes(rule)), ...added].sort(),
    );
    const policy = readJson('agreed.json').pages[0]?.findings.find(({ rule }) =>
      rule.startsWith('content-security'),
    );
    expect(policy?.severity).toBe('info');
  });

  it('is refused with the line of the mistake before a browser is started', async () => {
    const profile = write('wrong.json', { rules: { 'clickjacking-unprotected': { set: 'off' } } });
    expect(await audit('https://shop.example/', '--profile', profile)).toMatchObject({
      status: 2,
      output: expect.stringMatching(/wrong\.json:7: rules\.clickjacking-unprotected\.reason/),
    });
  });
});

it('keeps the other reports where one cannot be written', async () => {
  const ended = await audit(
    store.urls('after').top,
    '--json',
    at('none/there.json'),
    '--sarif',
    at('kept.sarif'),
  );
  expect(ended).toMatchObject({
    status: 2,
    output: expect.stringContaining('could not be written'),
  });
  expect(existsSync(at('kept.sarif'))).toBe(true);
});
