import { browser } from 'wxt/browser';
import type { Unseen } from '../../components/words/timeline/timeline.ts';
import { ask } from '../screens/ask.ts';
import type { TailAnswer } from '../timeline-tail/tail.ts';

export type Cursors = Readonly<Record<string, number>>;

/** What each watched document of a tab tells since the cursors; null where its page may not be entered, or is not watched. */
export async function askTab(tabId: number, cursors: Cursors): Promise<TailAnswer[] | null> {
  const first = await askDocuments(tabId, cursors);
  if (!first) return null;
  const fresh = first.filter(({ result }) => result === null).map(({ frameId }) => frameId);
  let results = first;
  if (fresh.length > 0) {
    await browser.scripting
      .executeScript({
        target: { tabId, frameIds: fresh },
        files: ['/timeline-tail.js'],
        injectImmediately: true,
      })
      // A frame can be gone by now.
      .catch(() => undefined);
    const added = (await askDocuments(tabId, cursors, fresh)) ?? [];
    results = [...first, ...added];
  }
  const answers = results.map(({ result }) => result).filter((result) => isAnswer(result));
  return answers.some(({ isTop }) => isTop) ? answers : null;
}

/** Why a tab whose page told nothing tells nothing. */
export async function whyUnseen(tabId: number): Promise<Unseen> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'closed';
  const status = await ask('tab.status', { tabId, locale: 'en' });
  if (status.enrolled) return 'reload';
  return status.notAuditable && status.notAuditable !== 'no-access' ? 'no-page' : 'not-added';
}

interface Result {
  frameId: number;
  result: unknown;
}

async function askDocuments(
  tabId: number,
  cursors: Cursors,
  frameIds?: readonly number[],
): Promise<Result[] | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: frameIds ? { tabId, frameIds: [...frameIds] } : { tabId, allFrames: true },
      // Null: nobody has asked here before. False: there is no witness.
      func: (since: Cursors) => globalThis.rejiTenkenTail?.(since) ?? null,
      args: [cursors],
      injectImmediately: true,
    });
    return results.map(({ frameId, result }) => ({ frameId, result: result ?? null }));
  } catch {
    return null;
  }
}

// Our own script's answer by a return value, which no page can forge: looked at only to tell it from none.
function isAnswer(result: unknown): result is TailAnswer {
  return typeof result === 'object' && result !== null && 'entries' in result;
}
