import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeStore } from '../../cli/bench/report-store.ts';
import { writeStore } from '../../cli/bench/write-store.ts';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { findingsSchema } from '../../cli/findings-schema.ts';
import { ROOT } from '../../cli/paths.ts';
import type { StoreFile } from '../../rules/_diagnosis/store-file.ts';
import { keptPictures, printed } from './pdf.ts';
import { axeViolations, MISTAKES, ownWords } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const SIZE = { findings: 30, pages: 6, walks: 3, scripts: 8 };

let session: ChromiumSession;

beforeAll(async () => {
  session = await openChromium({ stores: [STORE] });
  await seed(session, largeStore(STORE, SIZE), 4);
});

afterAll(async () => {
  await session?.close();
});

async function seed(into: ChromiumSession, file: StoreFile, pictures: number): Promise<void> {
  // The background makes the database.
  await into.ask('session.current', { store: STORE });
  await into.screen.evaluate(writeStore, { file, pictures });
}

async function openView(from: ChromiumSession, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await from.context.newPage();
  await desk.goto(
    `chrome-extension://${from.extensionId}/desk.html?locale=${locale}#/${STORE}/report`,
  );
  await desk.locator('[name=store-file]').waitFor({ state: 'attached' });
  return desk;
}

async function make(desk: Page, kind: 'report' | 'leaflet'): Promise<void> {
  await desk.locator('[name=report-kind]').selectOption(kind);
  await desk.locator('[data-action=make-report]').click();
  await desk.locator(`[data-report=${kind}]`).waitFor();
  await desk.locator('[data-action=make-report]').waitFor();
}

async function download(desk: Page, action: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.locator(`[data-action=${action}]`).click(),
  ]);
  return { name: file.suggestedFilename(), text: await textOf(file) };
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}

const HEADINGS = '.part-title, .sub-title, .point-title, .carrier';

describe.each(['ja', 'en'] as const)('a report in %s', (locale) => {
  let desk: Page;
  beforeAll(async () => {
    desk = await openView(session, locale);
    await make(desk, 'report');
  });
  afterAll(() => desk.close());

  it('can be read by everybody, and says nothing that it should not', async () => {
    expect(await axeViolations(desk, AXE)).toEqual([]);
    expect(await ownWords(desk)).not.toMatch(MISTAKES);
  });

  it('prints on A4 with numbered pages, and no heading stands alone at the foot of one', async () => {
    const headings = await desk
      .locator(HEADINGS)
      .evaluateAll((all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, '') ?? ''));
    const { pages, pictures } = await printed(desk, `report-${locale}`);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.length).toBeLessThan(45);
    expect(keptPictures(`report-${locale}`)).toBeGreaterThanOrEqual(pages.length);
    for (const [at, lines] of pages.entries()) {
      expect(lines.at(-1)?.trim()).toBe(`${at + 1} / ${pages.length}`);
      // What a point cites stands further in and may have a heading's words.
      const foot = lines.at(-2) ?? '';
      const isAtMargin = !/^\s{6}/.test(foot);
      expect(
        isAtMargin && headings.includes(foot.replace(/\s+/g, '')),
        `page ${at + 1}: ${foot}`,
      ).toBe(false);
    }
    for (const { width, height } of pictures) expect(width / height).toBeCloseTo(210 / 297, 1);
  });

  it('is black on white on paper, whatever the desk looks like', async () => {
    await desk.emulateMedia({ colorScheme: 'dark' });
    const { pictures } = await printed(desk, `dark-${locale}`);
    await desk.emulateMedia({ colorScheme: null });
    for (const { of } of pictures) {
      const light = of.reduce((sum, one) => sum + Number(one > 200), 0) / of.length;
      expect(light).toBeGreaterThan(0.6);
      expect(of[0]).toBe(255);
    }
  });

  it('for the management is one page', async () => {
    await make(desk, 'leaflet');
    const { pages } = await printed(desk, `leaflet-${locale}`);
    expect(pages).toHaveLength(1);
    expect(await desk.locator('.matter').count()).toBe(3);
    expect(await axeViolations(desk, AXE)).toEqual([]);
    await make(desk, 'report');
  });
});

describe('handed on as files', () => {
  let desk: Page;
  beforeAll(async () => {
    desk = await openView(session);
    await make(desk, 'report');
  });
  afterAll(() => desk.close());

  it('the HTML file stands alone: no script, nothing loaded, read by everybody', async () => {
    const { name, text } = await download(desk, 'save-html');
    expect(name).toMatch(/^report-shop\.localhost-\d{4}-\d{2}-\d{2}\.html$/);
    expect(text).toContain("default-src 'none'");
    const page = await session.context.newPage();
    const asked: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.route('https://saved.example/report.html', (route) =>
      route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('https://saved.example/report.html');
    expect(await page.locator('script, link, iframe, [style]').count()).toBe(0);
    expect(await page.locator('.shot img').count()).toBe(4);
    // The pictures are in the file, and its style is let in by its own policy.
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([
      'https://saved.example/report.html',
    ]);
    expect(await page.locator('.report').evaluate((one) => getComputedStyle(one).color)).toBe(
      'rgb(17, 17, 17)',
    );
    expect(troubles).toEqual([]);
    expect(await axeViolations(page, AXE)).toEqual([]);
    await page.close();
  });

  it('CSV that a spreadsheet reads, and JSON as its schema says', async () => {
    const csv = await download(desk, 'save-csv');
    expect(csv.text.startsWith('\uFEFF"番号"')).toBe(true);
    expect(csv.text).not.toMatch(/(?:^|,)"[=+@-]/m);
    const json = await download(desk, 'save-json');
    const file = findingsSchema.parse(JSON.parse(json.text));
    expect(file.findings).toHaveLength(SIZE.findings);
  });

  it('is noted as made once, however often it is made', async () => {
    await make(desk, 'report');
    await desk.locator('[data-part=earlier-reports] summary').click();
    expect(await desk.locator('[data-part=earlier-reports] li').count()).toBe(1);
  });
});

describe('a store handed over', () => {
  const taken = async (desk: Page, text: string, name = 'store.json') =>
    desk
      .locator('[name=store-file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  /** As an owner who was sent a file and has nothing else: from the first screen to the store that it brings. */
  async function startWith(from: ChromiumSession, text: string): Promise<Page> {
    const desk = await from.context.newPage();
    await desk.goto(`chrome-extension://${from.extensionId}/desk.html?locale=ja#/`);
    await desk.locator('[data-empty=stores] [data-action=to-store-file]').click();
    await desk.locator('[name=store-file]').waitFor({ state: 'attached' });
    expect(await desk.locator('[data-action=save-store]').count()).toBe(0);
    await taken(desk, text);
    await desk.locator('[data-part=plan]').waitFor();
    expect(await axeViolations(desk, AXE)).toEqual([]);
    await desk.locator('[data-action=take-in]').click();
    await desk.locator(`[data-store="${STORE}"]`).click();
    await desk.locator('[data-view=report]').click();
    return desk;
  }

  async function saved(desk: Page): Promise<StoreFile> {
    await desk.locator('[name=file-shots]').setChecked(true);
    const { text } = await download(desk, 'save-store');
    return JSON.parse(text) as StoreFile;
  }

  it('is the same in an empty profile, and a file that is not in order leaves it so', async () => {
    const desk = await openView(session);
    const file = await saved(desk);
    expect(file.sessions.at(-1)?.shots).toHaveLength(4);
    const other = await openChromium();
    try {
      const [answer] = file.answers;
      if (!answer) throw new Error('no answer');
      answer.note = '<img src=x onerror="document.title=\'run\'">=1+1';
      const theirs = await startWith(other, JSON.stringify(file));
      await theirs.locator('[data-action=make-report]').waitFor();
      expect({ ...(await saved(theirs)), madeAt: '' }).toEqual({ ...file, madeAt: '' });
      await make(theirs, 'report');
      const note = theirs.locator(`[data-question="${answer.question}"] .note-text`);
      expect(await note.textContent()).toContain('<img src=x');
      expect(await theirs.title()).not.toBe('run');
      expect(await axeViolations(theirs, AXE)).toEqual([]);
      await refusesOthers(theirs, file);
      await choosesBetween(other, theirs, file);
    } finally {
      await other.close();
    }
    await desk.close();
  });

  async function refusesOthers(desk: Page, file: StoreFile): Promise<void> {
    const text = JSON.stringify(file);
    const spoiled: [string, string][] = [
      ['truncated', text.slice(0, text.length / 2)],
      ['newer', text.replace('store@1', 'store@9')],
      ['other-store', text.replaceAll(STORE, 'https://other.example')],
      ['twice', JSON.stringify({ ...file, sessions: [...file.sessions, ...file.sessions] })],
      ['wrong', text.replace('"value":"yes"', '"value":"<b>yes</b>"')],
      ['other-file', '{"schema":"reji-tenken/findings@1"}'],
    ];
    for (const [reason, content] of spoiled) {
      await taken(desk, content);
      await desk.locator(`[data-refused="${reason}"]`).waitFor();
      expect(await desk.locator('[data-part=plan]').count()).toBe(0);
    }
    expect(await axeViolations(desk, AXE)).toEqual([]);
    const after = await saved(desk);
    expect(after.answers).toEqual(file.answers);
    expect(after.sessions).toEqual(file.sessions);
  }

  /** What differs is listed with both sides; the newer is taken unless somebody chooses otherwise. */
  async function choosesBetween(
    other: ChromiumSession,
    desk: Page,
    file: StoreFile,
  ): Promise<void> {
    const [first, second, ...rest] = file.answers;
    if (!first || !second) throw new Error('too few answers');
    const answers = [
      { ...first, note: 'older', at: '2020-01-01T00:00:00.000Z' },
      { ...second, note: 'newer', at: '2030-01-01T00:00:00.000Z' },
      ...rest,
    ];
    await taken(desk, JSON.stringify({ ...file, answers }));
    await desk.locator('[data-difference]').first().waitFor();
    expect(await desk.locator('[data-difference]').count()).toBe(2);
    expect(await axeViolations(desk, AXE)).toEqual([]);
    // Another window writes while this one chooses: nothing is written over it, and the choice is asked for again.
    await other.ask('diagnosis.answer', {
      ...{ store: STORE, question: second.question, value: 'no', who: null, file: '' },
      ...{ note: 'meanwhile', before: second.at },
    });
    await desk.locator('[data-action=take-in]').click();
    await desk.locator('[data-part=plan] [role=alert]').waitFor();
    expect((await saved(desk)).answers.map(({ note }) => note)).toContain('meanwhile');
    await desk.locator('[data-action=take-in]').click();
    await desk.locator('[data-part=plan]').waitFor({ state: 'detached' });
    const notes = (await saved(desk)).answers.map(({ note }) => note);
    expect(notes).toContain('newer');
    expect(notes).not.toContain('older');
  }
});
