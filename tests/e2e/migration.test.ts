import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type OldContents,
  type OldProfile,
  oldProfile,
  openBlank,
  readWholeDatabase,
  writeOldDatabase,
} from '../../cli/old-database.ts';

const NEWEST = 5;

let profile: OldProfile;
let browser: Browser | null = null;

beforeEach(() => {
  profile = oldProfile();
});

afterEach(async () => {
  await browser?.close();
  browser = null;
  profile.remove();
});

async function start(installed: Parameters<OldProfile['open']>[0]): Promise<Browser> {
  await browser?.close();
  browser = await profile.open(installed);
  return browser;
}

async function readAll() {
  const page = await openBlank(browser as Browser, profile);
  return page.evaluate(readWholeDatabase);
}

async function fill(contents: OldContents): Promise<void> {
  const page = await openBlank(await start('nothing'), profile);
  await page.evaluate(writeOldDatabase, contents);
}

async function openDesk(): Promise<void> {
  const desk = await (browser as Browser).newPage();
  await desk.goto(`chrome-extension://${profile.extensionId}/desk.html?locale=ja#/`);
  await desk.waitForSelector('[data-empty=stores]');
  await desk.close();
}

/** Opens the desk, and ends the whole browser, without a warning, while the desk makes its third table. */
async function killInTheMiddle(): Promise<void> {
  const desk = await (await start('desk')).newPage();
  await desk.evaluateOnNewDocument(holdThirdTable);
  const reached = new Promise<void>((resolve) => {
    desk.on('console', (message) => {
      if (message.text() === 'in the middle') resolve();
    });
  });
  await desk.goto(`chrome-extension://${profile.extensionId}/desk.html?locale=ja#/`);
  await reached;
  const dying = browser?.process();
  const ended = new Promise((resolve) => dying?.once('exit', resolve));
  dying?.kill('SIGKILL');
  await ended;
  browser = null;
}

// In the desk, before its own script: the transaction that makes the tables goes on for ever.
function holdThirdTable(): void {
  const create = IDBDatabase.prototype.createObjectStore;
  let made = 0;
  const hold = (store: IDBObjectStore): void => {
    store.count().onsuccess = () => hold(store);
  };
  IDBDatabase.prototype.createObjectStore = function (...given) {
    const store = create.apply(this, given);
    if (++made === 3) {
      hold(store);
      console.log('in the middle');
    }
    return store;
  };
}

describe.each<OldContents>([
  { version: 1, audits: 150, texts: 0, bytes: 100_000 },
  { version: 3, audits: 150, texts: 150, bytes: 100_000 },
])('a database of version $version with tens of megabytes', (contents) => {
  it('is whole after the browser was killed in the middle of bringing it to the newest shape', async () => {
    await fill(contents);
    const before = await readAll();
    expect(before).toMatchObject({ version: contents.version, audits: 150, texts: contents.texts });
    await killInTheMiddle();
    await start('nothing');
    // Nothing of what was begun is left.
    expect(await readAll()).toEqual(before);
    await start('extension');
    await openDesk();
    const { version, tables, ...kept } = await readAll();
    expect(version).toBe(NEWEST);
    expect(tables).toEqual(
      expect.arrayContaining(['sessions', 'reports', 'diagnoses', 'outsideChecks']),
    );
    const { version: _, tables: __, ...old } = before;
    expect(kept).toEqual(old);
  });
});

it('the desk says that it waits while another page brings the database to the newest shape', async () => {
  await fill({ version: 3, audits: 1, texts: 0, bytes: 100 });
  const holding = await (await start('desk')).newPage();
  await holding.evaluateOnNewDocument(holdThirdTable);
  const address = `chrome-extension://${profile.extensionId}/desk.html?locale=ja#/data`;
  await holding.goto(address);
  const desk = await (browser as Browser).newPage();
  await desk.goto(address);
  await desk.waitForSelector('[data-notice=database-opening]');
  await holding.close();
  await desk.waitForFunction(() => !document.querySelector('[data-notice=database-opening]'));
});

describe('a page of an earlier version that is still open', () => {
  it('is what the desk says it waits for, and the desk goes on when it is closed', async () => {
    await fill({ version: 3, audits: 1, texts: 0, bytes: 100 });
    await start('desk');
    const old = await openBlank(browser as Browser, profile);
    // It does not listen: nothing but its end lets the new version go on.
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('reji-tenken');
          opening.onsuccess = () => {
            (globalThis as { held?: IDBDatabase }).held = opening.result;
            resolve();
          };
        }),
    );
    const desk = await (browser as Browser).newPage();
    await desk.goto(`chrome-extension://${profile.extensionId}/desk.html?locale=ja#/data`);
    await desk.waitForSelector('[data-notice=database-blocked]');
    await old.close();
    await desk.waitForFunction(() => !document.querySelector('[data-notice=database-blocked]'));
  });

  it('lets a newer one go on where it is ours', async () => {
    await start('extension');
    await openDesk();
    const desk = await (browser as Browser).newPage();
    await desk.goto(`chrome-extension://${profile.extensionId}/desk.html?locale=ja#/data`);
    await desk.waitForSelector('[data-kind=audits]');
    const page = await openBlank(browser as Browser, profile);
    const outcome = await page.evaluate(
      (version) =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('reji-tenken', version);
          opening.onblocked = () => resolve('blocked');
          opening.onsuccess = () => resolve('open');
        }),
      NEWEST + 1,
    );
    expect(outcome).toBe('open');
  });
});
