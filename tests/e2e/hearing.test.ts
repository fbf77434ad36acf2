import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { damageSteps } from '../../rules/_catalog/damage/index.ts';
import { EMPTY_PROFILE } from '../../rules/_diagnosis/diagnosis.ts';
import { startPracticeStore } from '../practice-store/serve.ts';
import { fillHearing } from './hearing-database.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://hearing.example';

let session: ChromiumSession;

beforeAll(async () => {
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  // A store that is on the list without having been added.
  const profile = { ...EMPTY_PROFILE, name: '聞き取りの店' };
  await session.ask('diagnosis.profile', { store: STORE, profile, before: null });
  await fillHearing(session, STORE, {
    'admin-second-factor': { value: 'yes' },
    'software-patched': { value: 'no', note: '担当が決まっていない' },
    waf: { value: 'not-ours' },
    backups: { value: 'yes' },
  });
});

afterAll(async () => {
  await session?.close();
});

async function openDesk(view: string, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=${locale}#/${STORE}/${view}`,
  );
  await desk.locator('#view').waitFor();
  return desk;
}

const item = (desk: Page, id: string) => desk.locator(`[data-item="${id}"]`);

async function write(desk: Page, id: string, text: string): Promise<void> {
  const row = item(desk, id);
  if ((await row.locator('details[open]').count()) === 0) await row.locator('summary').click();
  await row.locator('textarea').fill(text);
}

describe('the hearing', () => {
  it('asks first where the diagnosis contradicts, then about the gravest "no", and not where all is well', async () => {
    const desk = await openDesk('hearing');
    const rows = desk.locator('[data-item^="question:"]');
    expect(await rows.first().getAttribute('data-item')).toBe('question:admin-second-factor');
    expect(await rows.first().textContent()).toContain('診断と合わない');
    expect(await item(desk, 'question:software-patched').textContent()).toContain(
      '担当が決まっていない',
    );
    expect(await item(desk, 'question:waf').textContent()).toContain('担当が不明');
    expect(await item(desk, 'question:backups').count()).toBe(0);
    await desk.close();
  });

  it('keeps an answer, its day, the roles and who was heard over a reload, and is marked as done', async () => {
    const desk = await openDesk('hearing');
    await desk.locator('[name=role][value=builder]').check();
    await write(desk, 'builder:boundary', '契約書には書いていない');
    await desk.locator('[data-item=people] input[type=text]').fill('店長 山田さん');
    await desk.locator('[data-action=hearing-done]').click();
    await desk.locator('text=聞き取りを済みにしました').waitFor();
    await desk.locator('[data-item=people] [data-draft=saved]').waitFor();
    await desk.reload();
    await desk.locator('[data-role=builder]').waitFor();
    expect(await item(desk, 'builder:boundary').textContent()).toContain('記入済み');
    expect(await item(desk, 'builder:boundary').locator('textarea').inputValue()).toBe(
      '契約書には書いていない',
    );
    expect(await item(desk, 'builder:boundary').locator('[type=date]').inputValue()).toMatch(
      /^\d{4}-/,
    );
    expect(await desk.locator('[data-item=people] input[type=text]').inputValue()).toBe(
      '店長 山田さん',
    );
    expect(await desk.locator('[data-action=hearing-done]').textContent()).toContain('取り消す');
    await desk.close();
  });

  it('of two desks neither loses what the other wrote', async () => {
    const [one, two] = [await openDesk('hearing'), await openDesk('hearing')];
    const id = 'question:software-patched';
    await one.bringToFront();
    await write(one, id, '先に書いた答え');
    await two.bringToFront();
    await write(two, id, 'ここで書いた答え');
    await one.bringToFront();
    await one.locator('#view').click();
    const [first, second] = [item(one, id), item(two, id)];
    const conflicts = one.locator('.conflict').or(one.locator('[data-draft=saved]'));
    await conflicts.first().waitFor();
    // Whoever saved second is asked; nothing of either is gone.
    await expect
      .poll(
        async () =>
          (await first.locator('.conflict').count()) + (await second.locator('.conflict').count()),
      )
      .toBe(1);
    const asked = (await first.locator('.conflict').count()) === 1 ? first : second;
    const text = (await asked.locator('.conflict').textContent()) ?? '';
    expect(text).toContain('先に書いた答え');
    expect(text).toContain('ここで書いた答え');
    await asked.locator('[data-action=keep-mine]').click();
    await asked.locator('[data-draft=saved]').waitFor();
    await one.close();
    await two.close();
  });

  it('is printed as a sheet with questions and lines to write on, and nothing of the screen', async () => {
    const desk = await openDesk('hearing');
    await desk.emulateMedia({ media: 'print' });
    const sheet = desk.locator('[data-sheet=hearing]');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.locator('.paper-line').count()).toBeGreaterThan(4);
    for (const screen of ['#view', '.tabs', '.desk-header'])
      expect(await desk.locator(screen).first().isVisible(), screen).toBe(false);
    await desk.close();
  });
});

describe('when damage is suspected', () => {
  it('keeps ticks and notes, and writes out what was seen, without a diagnosis being open', async () => {
    const desk = await openDesk('damage');
    await expect.poll(() => desk.locator('[data-step]').count()).toBe(damageSteps.length);
    const step = desk.locator('[data-step=stop-cards]');
    await step.locator('[type=checkbox]').check();
    await step.locator('textarea').fill('14:10 決済会社に電話');
    await step.locator('[data-draft=saved]').waitFor();
    await desk.reload();
    await step.waitFor();
    expect(await step.locator('[type=checkbox]').isChecked()).toBe(true);
    await desk.locator('[data-action=extract]').click();
    const text = await desk.locator('[data-part=extract] textarea').inputValue();
    expect(text).toContain('https://collect.example/a.js');
    expect(text).toContain('最初に見た日時: 2026年11月2日');
    expect(text).toContain('14:10 決済会社に電話');
    expect(text).not.toMatch(MISTAKES);
    await desk.close();
  });

  it('is led to by the popup from a finding of a skimmer, and is empty of ticks there', async () => {
    const store = await startPracticeStore();
    try {
      const shop = await session.context.newPage();
      await shop.goto(store.urls(['skim-inline-loader']).payment);
      await session.auditPage(shop);
      const popup = await session.openPopup(shop, 'ja');
      const point = popup.locator('.point:has([data-action=damage])').first();
      await point.locator('summary').first().click();
      const opened = session.context.waitForEvent('page');
      await point.locator('[data-action=damage]').click();
      const desk = await opened;
      await desk.locator('[data-step=stop-cards]').waitFor();
      expect(desk.url()).toContain('#/https://shop.localhost/damage');
      expect(await desk.locator('[data-step] :checked').count()).toBe(0);
      for (const page of [desk, popup, shop]) await page.close();
    } finally {
      await store.close();
    }
  });

  it('can be read for a shop that nobody has added', async () => {
    const desk = await session.context.newPage();
    await desk.goto(
      `chrome-extension://${session.extensionId}/desk.html?locale=ja#/https://unknown.example/damage`,
    );
    await desk.locator('[data-step=stop-cards]').waitFor();
    await desk.close();
  });
});

describe('contract notes', () => {
  it('propose a clause for a "no" and for what nobody is named for, and none for what is done', async () => {
    const desk = await openDesk('contract');
    const clauses = desk.locator('.not-printed .clauses');
    await clauses.locator('[data-clause=software-patched]').waitFor();
    expect(await clauses.locator('[data-clause=waf]').count()).toBe(1);
    expect(await clauses.locator('[data-clause=backups]').count()).toBe(0);
    await desk.close();
  });

  it('compare costs from figures as they are typed, and keep them', async () => {
    const desk = await openDesk('contract');
    for (const [name, typed] of [
      ['revenue', '２，０００万円'],
      ['own-initial', '1,000,000'],
      ['own-fee', '3.24'],
      ['asp-fee', '3.6'],
    ] as const)
      await desk.locator(`[name=${name}]`).fill(typed);
    await desk.locator('[name=asp-monthly]').fill('五千');
    await desk.locator('[name=asp-monthly][aria-invalid=true]').waitFor();
    await desk.locator('[name=asp-monthly]').fill('5000');
    await desk.locator('#view').click();
    await desk.locator('[data-part=costs] [data-draft=saved]').waitFor();
    await desk.reload();
    await desk.locator('[data-chart=costs]').waitFor();
    // 1,000,000 + 5 × 648,000 against 5 × 60,000 + 5 × 720,000
    expect(await desk.locator('.cost-years:last-child .cost-total').allTextContents()).toEqual([
      '4,240,000 円',
      '3,900,000 円',
    ]);
    await desk.close();
  });
});

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  it.each(['hearing', 'damage', 'contract'])(
    '%s is accessible, opened as far as it goes',
    async (view) => {
      const desk = await openDesk(view, locale);
      await desk.evaluate(() => {
        for (const closed of document.querySelectorAll('details')) closed.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme });
        expect(await axeViolations(desk, AXE)).toEqual([]);
      }
      await desk.setViewportSize({ width: 380, height: 400 });
      expect(await axeViolations(desk, AXE)).toEqual([]);
      const overflow = await desk.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, 'something is wider than the page').toBeLessThanOrEqual(0);
      expect(await ownWords(desk)).not.toMatch(MISTAKES);
      await desk.close();
    },
  );
});
