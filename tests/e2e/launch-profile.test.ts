import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { openFirefox } from '../../cli/firefox.ts';
import { readProfile } from '../../rules/_launch/read-profile.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';

const STORE = 'https://shop.localhost';
let store: PracticeStore;
let session: ChromiumSession;
let desk: Page;
let folder: string;

beforeAll(async () => {
  store = await startPracticeStore();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-launch-'));
  session = await openChromium({ stores: [STORE], ignoreHttpsErrors: true });
  await auditPayment();
  desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html?locale=ja#/${STORE}/export`);
  await desk.locator('[data-launch=none]').waitFor();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function auditPayment(): Promise<string[]> {
  const page = await session.context.newPage();
  try {
    await page.goto(store.urls(['token']).payment);
    const outcome = await session.auditPage(page);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.audited.record.findings.map(({ rule }) => rule);
  } finally {
    await page.close();
  }
}

async function take(profile: object): Promise<void> {
  const file = join(folder, 'reji-tenken.json');
  writeFileSync(file, JSON.stringify(profile, null, 2));
  await desk.locator('[name=launch-file]').setInputFiles(file);
}

it('is made of what is approved and of how the payment page was seen to take cards', async () => {
  await session.ask('inventory.approve', {
    store: STORE,
    act: {
      ...{ by: '店長', reason: 'お支払いに必要', at: new Date().toISOString(), pages: [] },
      keys: (await session.ask('inventory.read', { store: STORE })).rows.map(({ key }) => key),
    },
  });
  await desk.reload();
  const [saved] = await Promise.all([
    desk.waitForEvent('download'),
    desk.locator('[data-action=write-launch]').click(),
  ]);
  expect(saved.suggestedFilename()).toBe('reji-tenken.json');
  const read = readProfile(readFileSync(await saved.path(), 'utf8'));
  expect(read).toMatchObject({
    ok: true,
    profile: {
      stores: [STORE],
      payment: { method: 'token', psp: 'renshu-pay' },
      scripts: { hosts: ['psp.localhost'] },
    },
  });
});

it('is refused with the place of each mistake, and another store’s is not taken', async () => {
  await take({ version: 1, stores: [STORE], payment: { method: 'cash' } });
  const refused = desk.locator('[data-refused=launch]');
  await refused.waitFor();
  expect(await refused.textContent()).toContain('7 行目「payment.method」: should be "token"');
  await take({ version: 1, stores: ['https://other.example'] });
  await desk.locator('[data-refused=launch]', { hasText: 'https://other.example' }).waitFor();
  expect((await session.ask('launch.read', { store: STORE })).profile).toBeNull();
});

it('is compared with from the next audit on, and not after it was dropped', async () => {
  await take({
    ...{ version: 1, stores: [STORE], payment: { method: 'redirect' } },
    rules: {
      'clickjacking-unprotected': { set: 'off', reason: '古いアプリ', until: '2020-01-31' },
    },
  });
  await desk.locator('[data-launch=here]').waitFor();
  expect(await desk.locator('[data-waiver=clickjacking-unprotected] .wrong').count()).toBe(1);
  expect(await auditPayment()).toEqual(
    expect.arrayContaining(['payment-method-not-as-agreed', 'waiver-expired']),
  );
  await desk.locator('[data-action=drop-launch]').click();
  await desk.locator('[data-launch=none]').waitFor();
  const after = await auditPayment();
  expect(after).not.toContain('waiver-expired');
  expect(after).not.toContain('payment-method-not-as-agreed');
});

it('of an organisation outranks what was taken in, and one that is wrong is as if it were not there (Firefox)', async () => {
  const ofOrganisation = {
    version: 1 as const,
    stores: [STORE],
    payment: { method: 'token' as const },
  };
  const firefox = await openFirefox({
    organisation: { launchProfiles: [{ version: 1, stores: [STORE], slip: true }, ofOrganisation] },
  });
  try {
    const read = (origin: string) => firefox.ask('launch.read', { store: origin });
    expect(await read(STORE)).toEqual({ profile: ofOrganisation, source: 'organisation' });
    expect(await read('https://other.example')).toEqual({ profile: null, source: null });
    const mine = { version: 1 as const, stores: [STORE] };
    const kept = await firefox.ask('launch.write', { store: STORE, profile: mine });
    expect(kept.source).toBe('organisation');
  } finally {
    await firefox.close();
  }
});
