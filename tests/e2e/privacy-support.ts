import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../cli/chromium.ts';

/** A number of an ordinary issuer's range that passes Luhn, another one at each call; no published test number. */
export function ordinaryCardNumber(): string {
  const digits = `4980${Array.from({ length: 11 }, () => randomInt(10)).join('')}`;
  for (let check = 0; check < 10; check++) if (passesLuhn(digits + check)) return digits + check;
  throw new Error('no check digit');
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** How much of a number in one piece is too much, from either end: a card may be shown by six and four. */
const TOO_MUCH = 11;

/** Ways in which a secret stands in a text; empty where it does not. */
export function tracesOf(secret: string, text: string): string[] {
  const isNumber = /^\d+$/.test(secret);
  // Whatever stands between the digits of a number, it is the number.
  const bare = isNumber ? text.replace(/\D/g, '') : text;
  const parts = isNumber ? [secret.slice(0, TOO_MUCH), secret.slice(-TOO_MUCH)] : [secret];
  const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ');
  const lower = text.toLowerCase();
  const found: Record<string, boolean> = {
    raw: parts.some((part) => bare.includes(part)),
    reversed: parts.some((part) => bare.includes([...part].reverse().join(''))),
    hex: [secret, spaced].some((form) => lower.includes(Buffer.from(form).toString('hex'))),
  };
  for (const form of [secret, spaced])
    for (const shift of [0, 1, 2])
      found[`base64 ${shift}`] ||= text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .includes(base64At(form, shift));
  return Object.keys(found).filter((way) => found[way]);
}

/** The base64 of a text that begins `shift` bytes into a group, without the groups that its neighbours are in. */
function base64At(text: string, shift: number): string {
  const whole = Buffer.from('\0'.repeat(shift) + text).toString('base64');
  return whole.slice(shift ? 4 : 0, 4 * Math.floor((shift + text.length) / 3));
}

/** Texts that give a security code beside a name for it, or as a value of its own. */
export function codeIn(code: string, text: string): string[] {
  const named = new RegExp(`(?:cv[cv]|csc|code|コード)[^\\w]{1,6}${code}(?!\\d)`, 'gi');
  return [...text.matchAll(named), ...text.matchAll(new RegExp(`"${code}"`, 'g'))].map(
    ([match]) => match,
  );
}

/** Everything that the extension says and keeps, gathered as text by where it was found. */
export interface Eavesdropper {
  /** Notes what the extension shows and keeps now, of the page given. */
  look: (page: Page) => Promise<void>;
  /** All that was noted so far, by its place. */
  all: () => Promise<Readonly<Record<string, string>>>;
}

export async function eavesdrop(session: ChromiumSession): Promise<Eavesdropper> {
  const { context, screen } = session;
  const noted: Record<string, string> = {};
  const note = (place: string, what: unknown): void => {
    noted[place] =
      `${noted[place] ?? ''}\n${typeof what === 'string' ? what : JSON.stringify(what)}`;
  };
  const [worker] = context.serviceWorkers();
  worker?.on('console', (message) => note('console of the service worker', message.text()));
  context.on('console', (message) => note('console of pages', message.text()));
  await screen.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
  return {
    look: async (page) => {
      const tabId = await session.tabIdOf(page);
      const audit = await session.auditPage(page);
      note('audit', audit);
      if (audit.ok)
        note('history', await session.ask('history.list', { page: audit.audited.record.page }));
      note('badge', await screen.evaluate(badgeOf, tabId));
      note('storage', await screen.evaluate(storageOf));
      note('databases', await screen.evaluate(databasesOf));
      for (const locale of ['ja', 'en'] as const) {
        note('status', await session.ask('tab.status', { tabId, locale }));
        const popup = await session.openPopup(page, locale);
        await popup.waitForSelector('main[data-state=ready]');
        note(`popup ${locale}`, await popup.content());
        note(`popup ${locale}`, await popup.locator('body').textContent());
        await popup.close();
      }
    },
    all: async () => ({
      ...noted,
      messages: await screen.evaluate(() =>
        (globalThis as unknown as { heard: string[] }).heard.join('\n'),
      ),
    }),
  };
}

async function badgeOf(tabId: number): Promise<string> {
  return [
    await chrome.action.getBadgeText({ tabId }),
    await chrome.action.getTitle({ tabId }),
  ].join();
}

async function storageOf(): Promise<string> {
  return JSON.stringify([
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
}

async function databasesOf(): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames)
      all.push([name, store, await done(db.transaction(store).objectStore(store).getAll())]);
    db.close();
  }
  return JSON.stringify(all);
}
