/** Facts by hand, for the rules' own tests: name what matters, the rest is an ordinary row. Not used by the product. */
import { API_ROLES, type Api } from './behaviour-facts.ts';
import { createDerive, type Derived } from './derive.ts';
import {
  type DocumentFact,
  FACTS_VERSION,
  type Facts,
  type FactTables,
  type FieldFact,
  SNAPSHOT_TABLES,
  type TableName,
} from './facts.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run.ts';
import { originOf } from './url.ts';
import type { Finding, Verdict } from './verdict.ts';

type RowOf<T extends TableName> = FactTables[T][number];

/** A row in a test: any of its columns; a field may give part of `holds`. */
export type PartialRow<T extends TableName> = T extends 'fields'
  ? Partial<Omit<FieldFact, 'holds'>> & { holds?: Partial<FieldFact['holds']> }
  : Partial<RowOf<T>>;

export type PartialFacts = { [T in TableName]?: PartialRow<T>[] } & Partial<
  Pick<Facts, 'faults' | 'cut' | 'version'>
>;

const PAGE = 'https://shop.example/checkout';

function ref(path: string): { doc: number; path: string; excerpt: string } {
  return { doc: 0, path, excerpt: `<${path.split('@', 1)[0]}>` };
}

const DEFAULTS: { [T in TableName]: (at: number, page: string) => RowOf<T> } = {
  documents: (at, page) => ({
    doc: at,
    parent: at === 0 ? null : 0,
    url: page,
    origin: originOf(page),
    title: '',
    lang: 'ja',
    charset: 'UTF-8',
    contentType: 'text/html',
    inheritsOrigin: false,
    bodyId: '',
    bodyClasses: [],
    elementCount: 100,
    comments: [],
    marks: [],
  }),
  fields: (at) => ({
    ...ref(`input,select,textarea@${at}`),
    excerpt: '<input>',
    index: at,
    tag: 'input',
    type: 'text',
    name: '',
    hasName: false,
    id: '',
    classes: '',
    dataName: '',
    autocomplete: '',
    placeholder: '',
    ariaLabel: '',
    label: '',
    nearby: '',
    maxLength: null,
    inputMode: '',
    pattern: '',
    options: [],
    optionCount: 0,
    visible: true,
    hiddenBy: '',
    disabled: false,
    readOnly: false,
    form: null,
    inShadow: false,
    holds: { any: false, luhn: false, shortDigits: false, prefilled: false },
  }),
  forms: (at, page) => ({
    ...ref(`form@${at}`),
    index: at,
    id: '',
    name: '',
    action: page,
    actionOrigin: originOf(page),
    hasAction: true,
    method: 'post',
    target: '',
    fieldCount: 1,
    hasPassword: false,
    buttons: [],
    visible: true,
  }),
  frames: (at) => ({
    ...ref(`iframe@${at}`),
    index: at,
    src: '',
    srcOrigin: '',
    srcdoc: false,
    name: '',
    id: '',
    title: '',
    classes: '',
    sandbox: null,
    allow: '',
    visible: true,
    hiddenBy: '',
    width: 400,
    height: 300,
    form: null,
    inShadow: false,
    coveredBy: '',
  }),
  scripts: (at) => ({
    ...ref(`script@${at}`),
    index: at,
    src: '',
    srcOrigin: '',
    inline: true,
    type: '',
    integrity: '',
    crossOrigin: null,
    async: false,
    defer: false,
    hasNonce: false,
    length: 0,
    hosts: [],
    tokens: [],
    id: '',
    classes: '',
  }),
  resources: (at) => ({ ...ref(`img@${at}`), kind: 'image', url: '', integrity: '' }),
  metas: (at) => ({ ...ref(`meta@${at}`), name: '', httpEquiv: false, content: '' }),
  links: (at) => ({ ...ref(`a@${at}`), url: '', text: '', visible: true }),
  storage: () => ({ doc: 0, area: 'local', key: '', luhn: false, securityCode: false }),
  adminMarks: () => ({ doc: 0, mark: '' }),
  headers: (_at, page) => ({ url: page, frameId: 0, status: 200, headers: {} }),
  cookies: (_at, page) => ({
    name: '',
    domain: originOf(page).replace(/^https?:\/\/|:\d+$/g, ''),
    source: 'store',
    secure: null,
    httpOnly: null,
    sameSite: null,
    session: null,
  }),
  requests: () => ({ doc: 0, url: '', initiator: 'script', count: 1 }),
  submissions: (_at, page) => ({
    doc: 0,
    action: page,
    actionOrigin: originOf(page),
    method: 'post',
    submitted: true,
    luhnNames: [],
    codeNames: [],
    entryCount: 1,
  }),
  calls: () => ({
    doc: 0,
    api: 'fetch',
    role: 'send',
    by: null,
    target: '',
    subject: '',
    carries: [],
    size: 0,
    at: 1000,
    count: 1,
    refused: false,
  }),
  additions: () => ({
    doc: 0,
    tag: 'script',
    url: '',
    excerpt: '<script>',
    cardWords: false,
    removed: false,
    at: 1000,
    by: null,
  }),
  natives: () => ({ doc: 0, name: 'fetch', by: null }),
  recorders: () => ({ doc: 0, state: 'trusted', flooded: false, dropped: 0 }),
  serviceWorkers: () => ({ doc: 0, url: '', scope: '' }),
  dryRuns: () => ({
    doc: 0,
    way: 'events',
    filled: ['pan', 'code', 'expiry'],
    pressed: 'button',
    ended: 'done',
    restored: true,
    began: 500,
    took: 4000,
  }),
  scriptProfiles: (at, page) => ({
    doc: 0,
    index: at,
    key: `script ${at}`,
    url: page,
    kind: 'inline',
    provenance: { by: 'parser', url: '' },
    integrity: 'none',
    text: 'read',
    hash: null,
    size: 100,
    varying: false,
    profile: null,
  }),
  vulnerableLibraries: (at, page) => ({
    doc: 0,
    url: page,
    index: at,
    library: 'sample',
    version: '1.0.0',
    severity: 'medium',
    ids: [],
    below: null,
    dataDate: '2026-01-01',
  }),
  indicatorHits: (_, page) => ({
    doc: 0,
    host: '',
    entry: '',
    list: 'sample',
    where: 'script',
    url: page,
  }),
  inventory: (at) => ({
    doc: 0,
    index: at,
    key: `script ${at}`,
    name: `script ${at}`,
    status: 'approved',
    changes: [],
    approvedAt: '2026-01-01T00:00:00.000Z',
  }),
  pageChanges: () => ({
    doc: 0,
    header: 'content-security-policy',
    before: null,
    now: null,
    approvedAt: '2026-01-01T00:00:00.000Z',
  }),
  declaredPlatform: () => ({ platform: 'ec-cube-4', version: null }),
  outsideAnswers: () => ({
    doc: 0,
    path: '/admin/',
    place: 'admin-login',
    outcome: 'not-found',
    status: 404,
    type: 'text/html',
    length: null,
    marker: null,
    location: '',
  }),
};

/**
 * Facts of one audit from the columns a test cares about. Tables of the snapshot that are not named are empty (one
 * `documents` row at https://shop.example/checkout); tables of the browser's and the witness's testimony that are not named are
 * absent, as when the browser did not tell. Origins follow from addresses, `hasName` from `name`, `inline` from `src`.
 */
export function factsOf(given: PartialFacts = {}): Facts {
  const documents = completed('documents', given.documents ?? [{}], PAGE);
  const page = documents[0]?.url ?? PAGE;
  const facts: Facts = {
    version: given.version ?? FACTS_VERSION,
    faults: given.faults ?? [],
    cut: given.cut ?? {},
  };
  for (const table of Object.keys(DEFAULTS) as TableName[]) {
    const rows = given[table];
    const empty = (SNAPSHOT_TABLES as readonly TableName[]).includes(table) ? [] : undefined;
    const made = rows ? completed(table, rows as PartialRow<typeof table>[], page) : empty;
    if (made) Object.assign(facts, { [table]: made });
  }
  facts.documents = documents as DocumentFact[];
  return facts;
}

function completed<T extends TableName>(table: T, rows: PartialRow<T>[], page: string): RowOf<T>[] {
  return rows.map((row, at) => {
    const base = DEFAULTS[table](at, page);
    return { ...base, ...following(table, row), ...row, ...holdsOf(base, row) } as RowOf<T>;
  });
}

/** Columns that follow from others, unless the test gives them itself. */
function following(table: TableName, row: Record<string, unknown>): Record<string, unknown> {
  const text = (key: string): string => (typeof row[key] === 'string' ? row[key] : '');
  switch (table) {
    case 'documents':
      return row.url === undefined ? {} : { origin: originOf(text('url')) };
    case 'fields':
      return row.type === 'hidden'
        ? { hasName: text('name') !== '', visible: false, hiddenBy: 'type-hidden' }
        : { hasName: text('name') !== '' };
    case 'forms':
      return row.action === undefined ? {} : { actionOrigin: originOf(text('action')) };
    case 'frames':
      return { srcOrigin: originOf(text('src')) };
    case 'scripts':
      return { srcOrigin: originOf(text('src')), inline: text('src') === '' };
    case 'calls':
      return row.api === undefined ? {} : { role: API_ROLES[row.api as Api] };
    case 'submissions':
      return row.action === undefined ? {} : { actionOrigin: originOf(text('action')) };
    default:
      return {};
  }
}

function holdsOf(base: object, row: object): object {
  if (!('holds' in base) || !('holds' in row)) return {};
  return { holds: { ...(base.holds as object), ...(row.holds as object) } };
}

/** One rule's judgement of facts, as the audit gives it. */
export function judge(rule: unknown, facts: Facts): JudgedRule {
  const { verdicts, findings } = runRules(new Map([['rule', rule as Rule]]), facts);
  const judged = verdicts[0];
  if (!judged) throw new Error('no verdict');
  return {
    verdict: judged.verdict,
    reason: judged.reason,
    findings,
    messages: findings.map((finding) => finding.message),
  };
}

export interface JudgedRule {
  verdict: Verdict;
  reason: string | null;
  findings: Finding[];
  messages: string[];
}

/** A derived value of facts, for testing what rules share. */
export function derivedOf<T, N extends TableName>(derived: Derived<T, N>, facts: Facts): T {
  return createDerive(facts)(derived);
}
