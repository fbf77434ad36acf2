/**
 * The facts an audit collects, as plain JSON. One flat table per kind; every row of a page table names the document
 * it was read in (`doc`, an index into `documents`; 0 is the top document). No row ever holds a field's value, a cookie's
 * value or a card number: only shapes ("holds a 13–19-digit number that passes Luhn: yes").
 */

import type {
  AdditionFact,
  CallFact,
  DryRunFact,
  NativeFact,
  RecorderFact,
  ServiceWorkerFact,
} from './behaviour-facts.ts';
import type { CookieFact, HeaderFact, RequestFact, SubmissionFact } from './browser-facts.ts';
import type { LaunchProfileFact } from './launch-facts.ts';
import type { DeclaredPlatformFact, OutsideAnswerFact } from './outside-facts.ts';
import type {
  IndicatorHitFact,
  InventoryFact,
  PageChangeFact,
  ScriptProfileFact,
  VulnerableLibraryFact,
} from './script-facts.ts';

/** Raised whenever a stored row changes its meaning; stored with every audit. */
export const FACTS_VERSION = 1;

/** Bounds held at capture; what was cut is counted in `Facts.cut`. */
export const BOUNDS: Readonly<Record<'url' | 'excerpt' | 'text' | 'rows', number>> = {
  url: 2048,
  excerpt: 500,
  text: 200,
  rows: 5000,
};

export interface DocumentFact {
  doc: number;
  /** The document that holds this one's frame; null for the top document or when unknown. */
  parent: number | null;
  /** Address without fragment; query values are replaced by `…`, keys stay. */
  url: string;
  origin: string;
  title: string;
  lang: string;
  charset: string;
  /** `application/pdf` and the like show that this is not a page to audit. */
  contentType: string;
  /** `srcdoc` and `about:blank` documents inherit their parent's origin. */
  inheritsOrigin: boolean;
  bodyId: string;
  /** Class names of `<html>` and `<body>`, bounded. */
  bodyClasses: string[];
  elementCount: number;
  /** Comments that name a product and version (`Welcart version : v2.1`), bounded. */
  comments: string[];
  /** Which of `software-marks.ts` are there: what the shop's software says of its own state. */
  marks: string[];
}

/** Where a row's element stands, resolvable again in the page: CSS selectors, ` >>> ` enters an open shadow root. */
export interface ElementRef {
  doc: number;
  path: string;
  /** The opening tag with its telling attributes, never a value attribute; at most 500 characters. */
  excerpt: string;
}

export interface FieldFact extends ElementRef {
  /** Position among `input, select, textarea` of its document (shadow roots follow after), in document order. */
  index: number;
  tag: 'input' | 'select' | 'textarea' | 'custom';
  /** Lower-cased `type` ('select-one' for selects, 'textarea', the tag name for custom elements). */
  type: string;
  name: string;
  /** True where `name` would be sent: a `name` attribute that is not empty (`data-name` is not one). */
  hasName: boolean;
  id: string;
  classes: string;
  /** `data-name` and other data attributes that name the field. */
  dataName: string;
  autocomplete: string;
  placeholder: string;
  ariaLabel: string;
  /** Text of `<label for>`, a wrapping label, `aria-labelledby`. */
  label: string;
  /** Text beside the field: table header or cell before, `dt`, preceding sibling text. */
  nearby: string;
  maxLength: number | null;
  inputMode: string;
  pattern: string;
  /** Option texts of a select, the first few and the count. */
  options: string[];
  optionCount: number;
  /** `null`: this document has no layout to ask. */
  visible: boolean | null;
  /** Kind of hiding where not visible: 'type-hidden' | 'display' | 'offscreen' | 'size' | 'transparent' | ''. */
  hiddenBy: string;
  disabled: boolean;
  readOnly: boolean;
  /** Index into `forms` of the same document; null: outside every form. */
  form: number | null;
  inShadow: boolean;
  /** Shape of what it holds; computed in the page, the value itself never leaves it. */
  holds: {
    /** Something at all. */
    any: boolean;
    /** A 13–19-digit number that passes Luhn (spaces and hyphens aside). */
    luhn: boolean;
    /** Three or four digits and nothing else. */
    shortDigits: boolean;
    /** The served HTML (the `value` attribute) holds it already. */
    prefilled: boolean;
  };
}

export interface FormFact extends ElementRef {
  index: number;
  id: string;
  name: string;
  /** `action` attribute resolved against the base address; the document's own address where it is absent. */
  action: string;
  actionOrigin: string;
  hasAction: boolean;
  method: 'get' | 'post' | 'dialog';
  target: string;
  fieldCount: number;
  hasPassword: boolean;
  /** Texts of its submit buttons, bounded. */
  buttons: string[];
  visible: boolean | null;
}

export interface FrameFact extends ElementRef {
  index: number;
  /** Resolved `src` without query values; '' where there is none. */
  src: string;
  srcOrigin: string;
  srcdoc: boolean;
  name: string;
  id: string;
  title: string;
  classes: string;
  sandbox: string | null;
  allow: string;
  visible: boolean | null;
  hiddenBy: string;
  width: number;
  height: number;
  form: number | null;
  inShadow: boolean;
  /** Opening tag of the element that lies over its middle and is neither in nor around it; '' where none does. */
  coveredBy: string;
}

export interface ScriptFact extends ElementRef {
  index: number;
  /** Resolved address with its query (bounded, PAN-like digits masked); '' for inline scripts. */
  src: string;
  srcOrigin: string;
  inline: boolean;
  type: string;
  integrity: string;
  crossOrigin: string | null;
  async: boolean;
  defer: boolean;
  hasNonce: boolean;
  /** Characters of an inline script's text. */
  length: number;
  /** Hosts written in an inline script's text, also those in disguise, bounded. */
  hosts: string[];
  /** Which of the catalogue's inline tokens (globals of PSPs and platforms, tag-manager ids) the text or attributes hold. */
  tokens: string[];
  id: string;
  classes: string;
}

/** A style sheet, or a subresource that the document asks for over plain http; never images in general. */
export interface ResourceFact extends ElementRef {
  kind: 'script' | 'stylesheet' | 'frame' | 'object' | 'image' | 'media' | 'other';
  url: string;
  integrity: string;
}

export interface MetaFact extends ElementRef {
  /** Lower-cased `name`, `property` or `http-equiv`. */
  name: string;
  httpEquiv: boolean;
  content: string;
}

/** Links and forms that lead to something that looks like an administrator's log-in. */
export interface LinkFact extends ElementRef {
  url: string;
  text: string;
  visible: boolean | null;
}

/** A place that script can read back where a card-number-like value lies. Key only, never the value. */
export interface StorageFact {
  doc: number;
  area: 'local' | 'session' | 'cookie' | 'url-query' | 'url-fragment' | 'url-path';
  key: string;
  luhn: boolean;
  /** A key that names a security code and holds three or four digits. */
  securityCode: boolean;
}

/** Marks in the page that an administrator is signed in in this browser. */
export interface AdminMarkFact {
  doc: number;
  mark: string;
}

/** Every table by name. A table that is absent could not be read; an empty one was read and had nothing. */
export interface FactTables {
  documents: DocumentFact[];
  fields: FieldFact[];
  forms: FormFact[];
  frames: FrameFact[];
  scripts: ScriptFact[];
  resources: ResourceFact[];
  metas: MetaFact[];
  links: LinkFact[];
  storage: StorageFact[];
  adminMarks: AdminMarkFact[];
  headers: HeaderFact[];
  cookies: CookieFact[];
  requests: RequestFact[];
  submissions: SubmissionFact[];
  calls: CallFact[];
  additions: AdditionFact[];
  natives: NativeFact[];
  recorders: RecorderFact[];
  serviceWorkers: ServiceWorkerFact[];
  dryRuns: DryRunFact[];
  scriptProfiles: ScriptProfileFact[];
  vulnerableLibraries: VulnerableLibraryFact[];
  indicatorHits: IndicatorHitFact[];
  inventory: InventoryFact[];
  pageChanges: PageChangeFact[];
  declaredPlatform: DeclaredPlatformFact[];
  outsideAnswers: OutsideAnswerFact[];
  launchProfile: LaunchProfileFact[];
}

export type TableName = keyof FactTables;

/** Tables that a snapshot script reads in one document; the background adds the others. */
export const SNAPSHOT_TABLES = [
  'documents',
  'fields',
  'forms',
  'frames',
  'scripts',
  'resources',
  'metas',
  'links',
  'storage',
  'adminMarks',
] as const satisfies readonly TableName[];

export type SnapshotTable = (typeof SNAPSHOT_TABLES)[number];

/** Tables that the witness of an enrolled store's document adds to its snapshot. */
export const WITNESS_TABLES = [
  'requests',
  'calls',
  'additions',
  'natives',
  'recorders',
  'serviceWorkers',
] as const satisfies readonly TableName[];

export type WitnessTable = (typeof WITNESS_TABLES)[number];

/** Tables that the background adds: what the browser says, what is kept of earlier visits, and what scripts' texts say. */
export const BACKGROUND_TABLES = [
  'headers',
  'cookies',
  'submissions',
  'dryRuns',
  'scriptProfiles',
  'vulnerableLibraries',
  'indicatorHits',
  'inventory',
  'pageChanges',
  'declaredPlatform',
  'outsideAnswers',
  'launchProfile',
] as const satisfies readonly TableName[];

export interface Fault {
  table: TableName;
  doc: number | null;
  /** One line, for people; never page content. */
  reason: string;
}

export interface Facts extends Partial<FactTables> {
  version: number;
  faults: Fault[];
  /** Rows left out by the bounds, per table. */
  cut: Partial<Record<TableName, number>>;
}

/** What one run of the snapshot script returns for its document (all rows have `doc: 0` until they are merged). */
export interface DocumentSnapshot extends Facts {
  /** Names of cookies that page scripts can read, names only. */
  readableCookies: string[];
  /** When the document began to load, milliseconds since the epoch: tells one load from the next at the same address. */
  loadedAt: number;
  /** Milliseconds spent in each collector, and in all. */
  timings: Record<string, number>;
}
