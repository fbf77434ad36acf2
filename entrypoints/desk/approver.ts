import { browser } from 'wxt/browser';

const KEY = 'approver';

/** The name that somebody ticked to be kept; '' where nobody did or it cannot be read. */
export async function rememberedApprover(): Promise<string> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return typeof stored[KEY] === 'string' ? stored[KEY] : '';
}

/** Keeps a name, or forgets the one that was kept; that it could not is no reason to stop. */
export async function rememberApprover(name: string | null): Promise<void> {
  const done =
    name === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: name });
  await done.catch(() => undefined);
}
