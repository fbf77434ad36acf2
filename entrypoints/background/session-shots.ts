import { type Browser, browser } from 'wxt/browser';
import { DIAGNOSIS_BOUNDS, type ShotRefusal } from '../../rules/_diagnosis/diagnosis.ts';
import { addressOf } from '../../rules/_diagnosis/session-page.ts';
import { pageOf } from './auditable.ts';
import { hasShot, keepShot } from './session-store.ts';
import { loadShown } from './shown-load.ts';

/**
 * Pictures of the pages of a walk. Every field is covered before the browser is asked for one. Browsers take a picture only of a
 * tab on which the extension was opened: Chromium as long as the tab stays on the shop, Firefox of that very page. So nothing is
 * tried, and nothing covered before anybody's eyes, on tabs where it was not.
 */
const KEY = 'shots-of-tabs';

/** The tab by its origin at which the extension was opened on it. */
type Allowed = Record<number, string>;

export async function allowShots(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  await setAllowed(tabId, url ? new URL(url).origin : null);
}

async function allowed(): Promise<Allowed> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Allowed | undefined) ?? {};
}

async function setAllowed(tabId: number, origin: string | null): Promise<void> {
  const { [tabId]: _, ...others } = await allowed();
  await browser.storage.session.set({
    [KEY]: origin === null ? others : { ...others, [tabId]: origin },
  });
}

/** Takes a picture of a page of a session, where there is none yet, or notes why there is none. */
export async function shootPage(tabId: number, session: string, page: string): Promise<void> {
  if (await hasShot(session, page)) return;
  const shot = await shoot(tabId, addressOf(page)).catch((): ShotRefusal => 'failed');
  if (shot === 'not-allowed') await setAllowed(tabId, null);
  await keepShot(session, page, typeof shot === 'string' ? { refused: shot } : shot);
}

async function shoot(tabId: number, page: string): Promise<ShotRefusal | { image: string }> {
  const tab = await browser.tabs.get(tabId);
  if (!isAt(tab, page)) return 'not-shown';
  if ((await allowed())[tabId] !== new URL(page).origin) return 'not-allowed';
  const load = await loadShown(tabId);
  let intact = false;
  let taken = '';
  try {
    if (!(await cover(tabId))) return 'not-shown';
    taken = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 70 });
  } catch (error) {
    return isRefusal(error) ? 'not-allowed' : 'failed';
  } finally {
    intact = await uncover(tabId);
  }
  // Only what was shown and covered all the while is kept; of anything else nobody knows what is on it.
  const still = isAt(await browser.tabs.get(tabId), page) && (await loadShown(tabId)) === load;
  if (!intact || !still) return 'moved';
  const image = await small(taken);
  return image === null ? 'failed' : { image };
}

function isAt(tab: Browser.tabs.Tab, page: string): boolean {
  return tab.active && tab.url !== undefined && pageOf(tab.url) === page;
}

/** True once the covers were painted. */
async function cover(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/cover-fields.js'],
    injectImmediately: true,
  });
  return answer?.result === true;
}

/** True where everything was still covered. */
async function uncover(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => globalThis.rejiTenkenCover?.() ?? false,
    })
    .catch(() => []);
  return answer?.result === true;
}

function isRefusal(error: unknown): boolean {
  return /permission|activeTab|all_urls/i.test(error instanceof Error ? error.message : '');
}

/** Widths that are tried in turn until a picture is small enough, in pixels. */
const WIDTHS = [1280, 960, 640];
const QUALITY = 0.6;

/** A picture of at most the allowed size; null where it cannot be made so small. */
async function small(image: string): Promise<string | null> {
  if (bytesOf(image) <= DIAGNOSIS_BOUNDS.shotBytes) return image;
  const bitmap = await createImageBitmap(await (await fetch(image)).blob());
  for (const most of WIDTHS) {
    const width = Math.min(most, bitmap.width);
    const canvas = new OffscreenCanvas(width, Math.round((bitmap.height * width) / bitmap.width));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    if (blob.size <= DIAGNOSIS_BOUNDS.shotBytes) return dataUrl(blob);
  }
  return null;
}

function bytesOf(image: string): number {
  return ((image.length - image.indexOf(',') - 1) * 3) / 4;
}

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(text)}`;
}
