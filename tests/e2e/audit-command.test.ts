import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditFile } from '../../cli/audit-schema.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';

let store: PracticeStore;
let folder: string;

beforeAll(async () => {
  store = await startPracticeStore();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-audit-'));
});

afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  status: number | null;
  output: string;
}

// Not the synchronous way: the store answers from this very process.
function audit(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['cli/audit.ts', ...args], { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

function readJson(file: string) {
  return auditFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

it('writes the documented JSON and a screenshot, and leaves with 1 where something grave was found', async () => {
  const json = join(folder, 'before.json');
  const screenshot = join(folder, 'popup.png');
  const { payment, confirm } = store.urls('before');
  const ended = await audit(
    payment,
    confirm,
    '--ignore-https-errors',
    '--json',
    json,
    '--screenshot',
    screenshot,
    '--fail-on',
    'high',
    '--locale',
    'ja',
  );
  expect(ended.output).toContain('カード番号がお店のサーバーへ送られる');
  expect(ended.status).toBe(1);
  const { pages, failures } = readJson(json);
  expect(failures).toEqual([]);
  expect(pages.map(({ payment: { method } }) => method)).toEqual(['passing', 'passing']);
  // The scripts of a payment page with what their texts say.
  const read = pages[0]?.facts.scriptProfiles?.filter(({ text }) => text === 'read') ?? [];
  expect(read.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['inline', 'external']));
  expect(read.map(({ profile }) => profile?.characters)).toEqual(read.map(({ size }) => size));
  // The store leaves this test number in a field, in storage and in an address.
  expect(/4111\D?1111\D?1111\D?1111/.test(readFileSync(json, 'utf8'))).toBe(false);
  expect(readFileSync(screenshot).subarray(1, 4).toString()).toBe('PNG');
});

it('leaves with 0 where nothing so grave was found', async () => {
  const ended = await audit(
    store.urls('after').payment,
    '--ignore-https-errors',
    '--fail-on',
    'medium',
  );
  expect(ended.status).toBe(0);
});

it('leaves with 2 and a sentence where it could not audit', async () => {
  expect((await audit('http://127.0.0.1:9/')).status).toBe(2);
  expect(await audit('shop.example')).toMatchObject({
    status: 2,
    output: expect.stringContaining('not an http'),
  });
  expect(await audit('https://shop.example/', '--fail-on', 'grave')).toMatchObject({ status: 2 });
});

it('audits a shop under its real name before that name leads there', async () => {
  const json = join(folder, 'resolved.json');
  const address = `http://checkout.hinata-shop.example:${store.httpPort}/`;
  const answered = await audit(
    address,
    '--resolve',
    `checkout.hinata-shop.example:${store.httpPort}:127.0.0.1`,
    '--json',
    json,
  );
  expect(answered.status).toBe(0);
  expect(readJson(json).pages[0]?.url).toBe(address);
});
