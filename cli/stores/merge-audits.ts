/** Puts audits together: of each store the newest, in the order of the list that they were named in. */
import type { AuditFile } from '../audit-schema.ts';

/** Audits that cannot be put together, told in one sentence. */
export class MergeError extends Error {}

/** An audit and what to call it where it cannot be used. */
export interface NamedAudit {
  name: string;
  file: AuditFile;
}

type StoreRow = NonNullable<AuditFile['stores']>[number];

/** What one file says of one store. */
export interface StoreResult {
  store: StoreRow;
  pages: AuditFile['pages'];
  failures: AuditFile['failures'];
}

/** Throws `MergeError` where there is nothing, or languages differ. */
export function mergeAudits(audits: readonly NamedAudit[]): AuditFile {
  const [first] = audits;
  if (!first) throw new MergeError('There is nothing to merge.');
  const other = audits.find(({ file }) => file.locale !== first.file.locale);
  if (other)
    throw new MergeError(
      `${other.name} is written in ${other.file.locale}, ${first.name} in ${first.file.locale}: audit both with the same --locale.`,
    );
  const newest = new Map<string, StoreResult>();
  for (const result of audits.flatMap(({ file }) => byStore(file))) {
    const before = newest.get(result.store.url);
    // Of two of the same time the one named last, so that an order on the command line decides.
    if (!before || (before.store.endedAt ?? '') <= (result.store.endedAt ?? ''))
      newest.set(result.store.url, result);
  }
  const results = [...newest.values()].sort((a, b) => lineOf(a) - lineOf(b));
  return {
    ...{ schema: first.file.schema, tool: newestTool(audits), locale: first.file.locale },
    stores: results.map(({ store }) => store),
    pages: results.flatMap(({ pages }) => pages),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** A file's stores with what belongs to each; where it names none, each origin is one. */
export function byStore({ stores = [], pages, failures }: AuditFile): StoreResult[] {
  const results = new Map<string, StoreResult>(
    stores.map((store) => [store.url, { store, pages: [], failures: [] }]),
  );
  const resultOf = (url: string): StoreResult => {
    const known = results.get(url) ?? { store: { url }, pages: [], failures: [] };
    results.set(url, known);
    return known;
  };
  for (const page of pages) {
    const store = page.store ?? originOf(page.url);
    const result = resultOf(store);
    result.pages.push({ ...page, store });
    if (page.store === undefined && page.auditedAt > (result.store.endedAt ?? ''))
      result.store = { ...result.store, endedAt: page.auditedAt };
  }
  for (const failure of failures) {
    const store = failure.store ?? originOf(failure.url);
    resultOf(store).failures.push({ ...failure, store });
  }
  return [...results.values()];
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** Stores of no list stand after those of one. */
function lineOf({ store }: StoreResult): number {
  return store.line ?? Number.MAX_SAFE_INTEGER;
}

function newestTool(audits: readonly NamedAudit[]): AuditFile['tool'] {
  const tools = audits.map(({ file }) => file.tool);
  const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return tools.reduce((newest, tool) =>
    inOrder(tool.version, newest.version) > 0 ? tool : newest,
  );
}
