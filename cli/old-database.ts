/** Databases as earlier versions of the extension left them, in a browser profile of their own. For tests and the bench. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from './browsers.ts';
import { CHROME_BUILD } from './paths.ts';

/** What stands in the extension's folder when the browser starts. */
export type Installed =
  /** A page and nothing else: the database is as it lies there. */
  | 'nothing'
  /** The release build without its background, so that the desk is the first to open the database. */
  | 'desk'
  | 'extension';

/** A profile in which one extension is exchanged for another, as an update does: the folder gives it its id, and so its database. */
export interface OldProfile {
  extensionId: string;
  open: (installed: Installed) => Promise<Browser>;
  remove: () => void;
}

const BLANK = 'blank.html';

export function oldProfile(): OldProfile {
  const root = mkdtempSync(join(tmpdir(), 'reji-tenken-old-'));
  const [folder, profile] = [join(root, 'extension'), join(root, 'profile')];
  return {
    extensionId: idOf(folder),
    open: async (installed) => {
      install(folder, installed);
      return puppeteer.launch({
        executablePath: findChromium(),
        userDataDir: profile,
        headless: true,
        ignoreDefaultArgs: ['--disable-extensions'],
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...['--no-first-run', '--disable-gpu', '--disable-background-networking'],
          `--disable-extensions-except=${folder}`,
          `--load-extension=${folder}`,
        ],
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function install(folder: string, installed: Installed): void {
  rmSync(folder, { recursive: true, force: true });
  if (installed === 'nothing') {
    mkdirSync(folder, { recursive: true });
    const manifest = { manifest_version: 3, name: 'before', version: '0.0.1' };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  } else cpSync(CHROME_BUILD, folder, { recursive: true });
  writeFileSync(join(folder, BLANK), '<!doctype html><title>blank</title>');
  if (installed !== 'desk') return;
  const file = join(folder, 'manifest.json');
  const { background: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
}

// As Chromium names an extension that has no key: by where it lies.
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A page of the extension's own that does nothing by itself. */
export async function openBlank(browser: Browser, { extensionId }: OldProfile): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${BLANK}`);
  return page;
}

/** What is written into an old database. */
export interface OldContents {
  version: 1 | 3;
  audits: number;
  /** Bytes of one audit and, from version 2 on, of one script's text. */
  bytes: number;
  texts: number;
}

/** Runs in a page of the extension's own: makes a database of an earlier version, with the tables and indexes it had. */
export async function writeOldDatabase(contents: OldContents): Promise<void> {
  const { version, audits, bytes, texts } = contents;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('reji-tenken', version);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
    opening.onupgradeneeded = () => {
      const made = opening.result;
      const table = made.createObjectStore('audits', { autoIncrement: true });
      table.createIndex('by-page', ['page', 'at']);
      table.createIndex('by-store', ['store', 'at']);
      if (version < 3) return;
      const profiles = made.createObjectStore('profiles', { keyPath: 'hash' });
      profiles.createIndex('by-store', 'stores', { multiEntry: true });
      profiles.createIndex('by-use', 'usedOn');
      const kept = made.createObjectStore('scriptTexts', { keyPath: ['store', 'hash'] });
      kept.createIndex('by-time', ['at', 'size']);
      const addresses = made.createObjectStore('scriptAddresses', {
        keyPath: ['store', 'address'],
      });
      addresses.createIndex('by-use', 'usedOn');
      made.createObjectStore('inventory', { keyPath: ['store', 'key'] });
      made.createObjectStore('inventoryPages', { keyPath: ['store', 'page'] });
      for (const name of ['visits', 'inventoryLog']) {
        const rows = made.createObjectStore(name, { autoIncrement: true });
        rows.createIndex('by-store', ['store', 'at']);
      }
      made.createObjectStore('indicatorLists', { keyPath: 'name' });
      made.createObjectStore('indicatorBuckets', { keyPath: ['list', 'bucket'] });
      made.createObjectStore('libraryData');
    };
  });
  const store = 'https://shop.example';
  const written = async (table: string, count: number, row: (at: number) => object) => {
    // A few megabytes at a time.
    for (let from = 0; from < count; from += 50)
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction(table, 'readwrite');
        for (let at = from; at < Math.min(count, from + 50); at++)
          tx.objectStore(table).put(row(at));
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      });
  };
  // Each its own: what repeats would be packed.
  const filled = (at: number) => {
    const noise = crypto.getRandomValues(new Uint8Array(Math.floor(bytes / 2)));
    return `${at} ${Array.from(noise, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
  const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  await written('audits', audits, (n) => ({
    ...{ schema: 1, store, page: `${store}/${n % 7}`, at: at(n), title: filled(n) },
  }));
  if (version >= 3)
    await written('scriptTexts', texts, (n) => ({
      ...{ store, hash: String(n), text: filled(n), size: bytes, at: at(n) },
    }));
  db.close();
}

/** Runs in a page of the extension's own: what lies in the database, whatever its version. Reads every record. */
export async function readWholeDatabase(): Promise<{
  version: number;
  tables: string[];
  audits: number;
  texts: number;
  /** Characters of all of them. */
  characters: number;
}> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('reji-tenken');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all = (table: string, text: (row: Record<string, string>) => string | undefined) =>
    new Promise<string[]>((resolve, reject) => {
      if (!db.objectStoreNames.contains(table)) return resolve([]);
      const found: string[] = [];
      const request = db.transaction(table).objectStore(table).openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(found);
        found.push(text(cursor.value) ?? '');
        cursor.continue();
      };
    });
  const audits = await all('audits', ({ title }) => title);
  const texts = await all('scriptTexts', ({ text }) => text);
  const { version } = db;
  const tables = [...db.objectStoreNames];
  db.close();
  const characters = [...audits, ...texts].reduce((sum, text) => sum + text.length, 0);
  return { version, tables, audits: audits.length, texts: texts.length, characters };
}
