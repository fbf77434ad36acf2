import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type Answer, EMPTY_PROFILE } from '../../rules/_diagnosis/diagnosis.ts';
import { keepRows, keptRow } from './kept-rows.ts';

/** Bytes that there are room for. */
const ROOM = 10_000_000;
/** Sizes of what takes it up, in bytes. */
const FILLERS = [3_000_000, 1_000_000, 300_000, 80_000, 20_000, 4000, 800, 160, 40, 0];
/** Known from a file; nothing of it was looked at. */
const STORE = 'https://unsaved.example';

let session: ChromiumSession;
let desk: Page;
let cdp: CDPSession;

beforeAll(async () => {
  session = await openChromium();
  cdp = await session.context.newCDPSession(session.screen);
  // The browser asks how much room there is when a database is new to it, and goes by that as long as it lasts.
  const origin = `chrome-extension://${session.extensionId}`;
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
  await setRoom(usage + ROOM);
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const profile = { ...EMPTY_PROFILE, name: '控えの店' };
  await session.ask('diagnosis.profile', { store: STORE, profile, before: null });
  desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=ja#/${STORE}/self-check`,
  );
  await desk.locator('[data-row=waf]').waitFor();
});

afterAll(() => session?.close());

const rowOf = (question: string) => desk.locator(`[data-row="${question}"]`);

const kept = (question: string) => keptRow<Answer>(session, 'answers', [STORE, question]);

/** The browser has this much room for the extension; null: as much as there is. */
async function setRoom(quotaSize: number | null): Promise<void> {
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${session.extensionId}`,
    ...(quotaSize === null ? {} : { quotaSize }),
  });
}

/** Takes up the room that there is, to the last row that fits. */
async function fillRoom(): Promise<void> {
  let rows = 0;
  const fits = (size: number): Promise<boolean> =>
    keepRows(session, {
      sessionShots: [{ session: 'x', page: String(rows++), image: 'x'.repeat(size) }],
    }).then(
      () => true,
      () => false,
    );
  for (const size of FILLERS)
    while (await fits(size)) if (rows > 200) throw new Error('there is always room');
}

it('an answer that there is no room for is said so at once, stays on the screen, and is saved once there is', async () => {
  await fillRoom();
  const waf = rowOf('waf');
  await waf.locator('.proof summary').click();
  await waf.locator('textarea').fill('満杯のときに書いた備考');
  await waf.locator('input[value=partly]').click();
  const failed = waf.locator('[data-draft=failed]');
  await failed.waitFor();
  expect(await failed.locator('[role=alert]').textContent()).toContain('保存できませんでした');
  expect(await kept('waf')).toBeUndefined();
  // Tried again too early it still fails, and nothing of it is lost by looking elsewhere.
  await waf.locator('[data-action=save-again]').click();
  await failed.waitFor();
  await desk.locator('[data-view=contract]').click();
  await desk.locator('[data-part=costs]').waitFor();
  await desk.locator('[data-view=self-check]').click();
  await failed.waitFor();
  expect(await waf.locator('input[value=partly]').isChecked()).toBe(true);
  expect(await waf.locator('textarea').inputValue()).toBe('満杯のときに書いた備考');
  await setRoom(null);
  await waf.locator('[data-action=save-again]').click();
  await waf.locator('[data-draft=saved]').waitFor();
  expect(await kept('waf')).toMatchObject({ value: 'partly', note: '満杯のときに書いた備考' });
});

it('what another window refused is there again after the view was left, and can be kept', async () => {
  const backups = rowOf('backups');
  const theirs = { value: 'yes', who: null, note: 'あちらで確認', file: '' } as const;
  // A window that this one did not hear of.
  await session.ask('diagnosis.answer', {
    ...{ ...theirs, store: STORE, question: 'backups', before: null },
  });
  await backups.locator('.proof summary').click();
  await backups.locator('textarea').fill('こちらの備考');
  await desk.locator('[data-view=contract]').click();
  await desk.locator('[data-part=costs]').waitFor();
  await desk.locator('[data-view=self-check]').click();
  const conflict = backups.locator('.conflict');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain('こちらの備考');
  expect(await conflict.textContent()).toContain('あちらで確認');
  expect(await kept('backups')).toMatchObject(theirs);
  await backups.locator('[data-action=keep-mine]').click();
  await expect.poll(async () => (await kept('backups'))?.note).toBe('こちらの備考');
});
