/** One browser's run over addresses and recorded checkouts of a store or of several. */
import type { Page } from 'playwright-core';
import { coversStore, type LaunchProfile } from '../rules/_launch/launch-profile.ts';
import type { AuditCommand } from './audit-options.ts';
import { auditAddress, storeOfUrl } from './audit-run.ts';
import type { AuditFile } from './audit-schema.ts';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { beginReports, saveReports } from './output/html.ts';
import { type Recording, walkRecording } from './recorded-walk.ts';

/** What one browser is sent to, and how. */
export type Visit = Pick<
  AuditCommand,
  'urls' | 'locale' | 'wait' | 'dryRun' | 'failedStep' | 'profile' | 'ignoreHttpsErrors' | 'args'
> & {
  recordings: readonly Recording[];
  files: Pick<AuditCommand['files'], 'html' | 'screenshot'>;
};

/**
 * Audits everything with a browser of its own and adds to the file as it goes. `signal` closes the browser: what was seen
 * until then stays in the file.
 */
export async function auditAll(asked: Visit, file: AuditFile, signal?: AbortSignal): Promise<void> {
  const { urls, recordings, locale, wait, dryRun, failedStep, files, profile } = asked;
  const stores = [
    ...new Set([...urls.map(storeOfUrl), ...recordings.flatMap((recording) => recording.stores)]),
  ];
  const session = await openChromium({
    stores,
    ignoreHttpsErrors: asked.ignoreHttpsErrors,
    args: asked.args,
    debugging: recordings.length > 0,
  });
  const stop = (): void => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) return;
    if (profile) await agreeOn(session, stores, profile);
    if (files.html) await beginReports(session, stores);
    const page = await session.context.newPage();
    const visit = { locale, wait, dryRun };
    for (const url of urls) await auditAddress(session, page, url, file, visit);
    for (const recording of recordings)
      await walkRecording(session, page, recording, file, { ...visit, failedStep });
    if (files.html) await saveReports(session, stores, files.html, locale);
    if (files.screenshot) await photograph(session, page, files.screenshot, locale);
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
}

/** Gives the extension the launch profile, as a person would in the desk. */
async function agreeOn(
  session: ChromiumSession,
  stores: readonly string[],
  profile: LaunchProfile,
): Promise<void> {
  const covered = stores.filter((store) => coversStore(profile, store));
  for (const store of covered) await session.ask('launch.write', { store, profile });
  if (covered.length === 0)
    console.error(`The launch profile names none of these stores: ${stores.join(', ')}.`);
}

async function photograph(
  session: ChromiumSession,
  page: Page,
  path: string,
  locale: AuditCommand['locale'],
): Promise<void> {
  const popup = await session.openPopup(page, locale);
  await popup.locator('main').waitFor();
  await popup.screenshot({ path, fullPage: true });
}
