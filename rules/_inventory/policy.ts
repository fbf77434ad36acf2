/** A Content-Security-Policy that lets run what was approved for a payment page, and nothing else as far as CSP can tell. */
import { type PolicyReview, reviewPolicy } from '../_core/policy-review.ts';
import { originOf, pathOf } from '../_core/url.ts';
import { approvedPlaces, isApprovedOrigin } from './destinations.ts';
import type { Destinations, HeaderValues, InventoryRow, PageRow } from './inventory.ts';
import { instabilityOf, sha256Source } from './stability.ts';

/**
 * Stands for a random value that the server makes anew for each answer and writes into the header and into each of the
 * inline scripts named. Browsers take it for no nonce at all: copied as it is, it lets nothing run.
 */
export const NONCE_PLACEHOLDER = '{{NONCE}}';

/** What a generated policy does not do, or does more widely than was approved. */
export type PolicyGap =
  /** Scripts of the page that are not approved as they are now: the policy stops them. */
  | 'stopped'
  /** Inline scripts whose text changes: they need the nonce. */
  | 'needs-nonce'
  | 'inline-unread'
  | 'inline-seen-once'
  /** `data:` and `blob:` scripts. */
  | 'no-address'
  | 'evaluates'
  /** Addresses that end in `/` let in everything below them. */
  | 'whole-folder'
  /** CSP does not look at what follows `?`: another container of the same address would run as well. */
  | 'query-not-limited'
  /** Seen, but neither the shop's, nor a payment service's, nor an approved script's. */
  | 'destination-left-out'
  | 'destinations-not-known'
  | 'shortened'
  /** Always: what no inventory of scripts can tell. */
  | 'inline-handlers'
  | 'card-authentication'
  | 'images-and-styles';

export interface PolicyNote {
  gap: PolicyGap;
  /** Names of scripts or origins it is about; empty where it is about the policy as a whole. */
  names: string[];
}

export interface GeneratedPolicy {
  /** Value of `Content-Security-Policy-Report-Only` first, then of `Content-Security-Policy`: the same for both. */
  value: string;
  needsNonce: boolean;
  notes: PolicyNote[];
  /** What csp_evaluator says of it, as for the policies of pages. */
  review: PolicyReview;
}

/** Servers commonly refuse header lines of more than 8 KB. */
const LONGEST = 6000;

/** Makes the policy for one page from the rows of its store. */
export function generatePolicy(rows: readonly InventoryRow[], page: PageRow): GeneratedPolicy {
  const here = rows.filter((row) => row.status !== 'gone' && row.pages.includes(page.page));
  const approved = here.filter(({ status }) => status === 'approved');
  const notes = new Notes();
  for (const row of here) if (row.status !== 'approved') notes.add('stopped', row.name);
  const scripts = approved.flatMap((row) => scriptSources(row, notes));
  const workers = approved.flatMap((row) => workerSources(row, notes));
  const rest = [
    directive('worker-src', workers),
    ...destinationDirectives(page, approved, notes),
    "object-src 'none'",
    "base-uri 'self'",
    `frame-ancestors ${frameAncestors(page.headers)}`,
  ];
  const limit = LONGEST - rest.join('; ').length;
  const value = [directive('script-src', shortened(scripts, limit, notes)), ...rest].join('; ');
  for (const gap of ['inline-handlers', 'card-authentication', 'images-and-styles'] as const) {
    notes.add(gap);
  }
  return {
    value,
    needsNonce: value.includes(NONCE_PLACEHOLDER),
    notes: notes.list(),
    review: reviewPolicy(value.replaceAll(NONCE_PLACEHOLDER, 'c2FtcGxlLW5vbmNl')),
  };
}

class Notes {
  readonly #names = new Map<PolicyGap, Set<string>>();

  add(gap: PolicyGap, name?: string): void {
    const names = this.#names.get(gap) ?? new Set();
    if (name !== undefined) names.add(name);
    this.#names.set(gap, names);
  }

  list(): PolicyNote[] {
    return [...this.#names].map(([gap, names]) => ({ gap, names: [...names] }));
  }
}

function scriptSources(row: InventoryRow, notes: Notes): string[] {
  switch (row.kind) {
    case 'inline':
      return inlineSources(row, notes);
    case 'external':
      return addressSources(row, notes);
    case 'evaluated':
      notes.add('evaluates', row.name);
      return ["'unsafe-eval'"];
    case 'worker':
      return [];
  }
}

function inlineSources(row: InventoryRow, notes: Notes): string[] {
  const unstable = instabilityOf(row);
  if (row.hash === null || unstable === 'not-read') {
    notes.add('inline-unread', row.name);
    return [];
  }
  if (unstable === 'varies') {
    notes.add('needs-nonce', row.name);
    return [`'nonce-${NONCE_PLACEHOLDER}'`];
  }
  if (unstable === 'seen-once') notes.add('inline-seen-once', row.name);
  return [`'${sha256Source(row.hash)}'`];
}

function workerSources(row: InventoryRow, notes: Notes): string[] {
  if (row.kind !== 'worker') return [];
  return row.url.startsWith('blob:') ? ['blob:'] : addressSources(row, notes);
}

function addressSources(row: InventoryRow, notes: Notes): string[] {
  const source = addressSource(row.url);
  if (source === '') {
    notes.add('no-address', row.name);
    return [];
  }
  if (source.endsWith('/')) notes.add('whole-folder', source);
  if (row.key.includes('=')) notes.add('query-not-limited', row.name);
  return [source];
}

/** An address as a source of a policy: without query, and without the characters that part a policy. */
function addressSource(url: string): string {
  const origin = originOf(url);
  return origin && `${origin}${pathOf(url).replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}

function destinationDirectives(
  page: PageRow,
  approved: readonly InventoryRow[],
  notes: Notes,
): string[] {
  const { destinations } = page;
  if (!destinations) {
    notes.add('destinations-not-known');
    return [];
  }
  const scripts = approved.filter(({ kind }) => kind !== 'inline').map(({ url }) => url);
  const places = approvedPlaces(page.page, scripts);
  const own = originOf(page.page);
  const sources = (name: keyof Destinations): string[] =>
    destinations[name].flatMap((origin) => {
      if (origin === own) return [];
      if (isApprovedOrigin(origin, places)) return [origin];
      notes.add('destination-left-out', origin);
      return [];
    });
  return [
    directive('connect-src', ["'self'", ...sources('connects')]),
    directive('frame-src', ["'self'", ...sources('frames')]),
    directive('form-action', ["'self'", ...sources('forms')]),
  ];
}

function directive(name: string, sources: readonly string[]): string {
  return `${name} ${sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'"}`;
}

/** Who may frame the page today may still. */
function frameAncestors(headers: HeaderValues | null): string {
  const csp = headers?.['content-security-policy'] ?? '';
  const known = /(?:^|[;,])\s*frame-ancestors\s+([^;,]+)/i.exec(csp)?.[1]?.trim();
  if (known) return known;
  return /^deny$/i.test(headers?.['x-frame-options']?.trim() ?? '') ? "'none'" : "'self'";
}

/** Addresses of one origin become the origin, those with the most first, until the policy fits. */
function shortened(sources: readonly string[], limit: number, notes: Notes): string[] {
  let left = [...new Set(sources)];
  while (left.join(' ').length > limit) {
    const counts = new Map<string, number>();
    for (const source of left) {
      const origin = originOf(source);
      if (origin && origin !== source)
        counts.set(origin, (counts.get(origin) ?? 0) + source.length);
    }
    const [longest] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!longest) break;
    const [origin] = longest;
    left = [...new Set(left.map((source) => (originOf(source) === origin ? origin : source)))];
    notes.add('shortened', origin);
  }
  return left;
}
