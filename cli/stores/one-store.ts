import type { Locale } from '../../rules/_core/text.ts';
import { auditAll, type Visit } from '../audit-all.ts';
import { emptyFile } from '../audit-run.ts';
import type { AuditFile } from '../audit-schema.ts';
import { firstLineOf } from '../open-address.ts';
import type { ListedStore } from './store-list.ts';

/** How each store of a list is gone to. */
export type StoreVisit = Omit<Visit, 'urls' | 'recordings'> & {
  /** Seconds that one store may take in all. */
  timeLimit: number;
};

/** Audits one store in a browser of its own. Never throws: what went wrong is a failure in the file, beside what was seen. */
export async function auditStore(store: ListedStore, visit: StoreVisit): Promise<AuditFile> {
  if (store.trouble !== null)
    return finishedFile(store, failed(store, visit.locale, store.trouble));
  const file = emptyFile(visit.locale);
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeOut = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), visit.timeLimit * 1000);
  });
  const run = auditAll(
    {
      ...visit,
      urls: [store.url],
      recordings: store.recording ? [store.recording] : [],
      profile: store.profile ?? visit.profile,
    },
    file,
    deadline.signal,
  );
  try {
    if ((await Promise.race([run, timeOut])) !== 'over') return finishedFile(store, file);
    const seen = { ...file, pages: [...file.pages], failures: [...file.failures] };
    seen.failures.push({ url: store.url, reason: `took longer than ${visit.timeLimit} s` });
    deadline.abort();
    // The next store waits until this browser is gone: the machine was measured out for so many.
    await run.catch(() => undefined);
    return finishedFile(store, seen);
  } catch (error) {
    file.failures.push({ url: store.url, reason: firstLineOf(error) });
    return finishedFile(store, file);
  } finally {
    clearTimeout(timer);
  }
}

function failed({ url }: ListedStore, locale: Locale, reason: string): AuditFile {
  return { ...emptyFile(locale), failures: [{ url, reason }] };
}

/** The file with the mark of its store on everything in it. */
function finishedFile({ url, name, line }: ListedStore, file: AuditFile): AuditFile {
  const row = { url, ...(name !== null && { name }), line, endedAt: new Date().toISOString() };
  const { pages, failures, ...head } = file;
  return {
    ...head,
    stores: [row],
    pages: pages.map((page) => ({ ...page, store: url })),
    failures: failures.map((failure) => ({ ...failure, store: url })),
  };
}
