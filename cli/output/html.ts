/** `--html FILE`: the desk's own report, made by the extension itself of what this run saw. */
import { extname } from 'node:path';
import type { Locale } from '../../rules/_core/text.ts';
import type { ChromiumSession } from '../chromium.ts';

/** Begins a walk in each store: every audit from now on is taken into it. */
export async function beginReports(
  session: ChromiumSession,
  stores: readonly string[],
): Promise<void> {
  for (const store of stores)
    await session.ask('session.start', { store, tabId: null, shots: false });
}

/**
 * Ends the walks and saves a report of each store that was seen; the first in `file`, others beside it with their host in the
 * name. Gives back what was written.
 */
export async function saveReports(
  session: ChromiumSession,
  stores: readonly string[],
  file: string,
  locale: Locale,
): Promise<string[]> {
  const written: string[] = [];
  for (const store of stores) {
    const walk = await session.ask('session.stop', { store });
    if (!walk || walk.pages === 0) continue;
    const path = written.length === 0 ? file : besideOf(file, store);
    await saveReport(session, store, path, locale);
    written.push(path);
  }
  return written;
}

async function saveReport(
  session: ChromiumSession,
  store: string,
  path: string,
  locale: Locale,
): Promise<void> {
  const desk = await session.context.newPage();
  try {
    const { extensionId } = session;
    await desk.goto(
      `chrome-extension://${extensionId}/desk.html?locale=${locale}#/${store}/report`,
    );
    await desk.locator('[data-action=make-report]').click();
    const save = desk.locator('[data-action=save-html]');
    await save.waitFor();
    const [saved] = await Promise.all([desk.waitForEvent('download'), save.click()]);
    await saved.saveAs(path);
  } finally {
    await desk.close();
  }
}

function besideOf(file: string, store: string): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  return `${stem}-${new URL(store).hostname}${extension}`;
}
