import { platforms } from '../_catalog/platforms/index.ts';
import type { Platform, Trace, TraceKind } from '../_catalog/platforms/platform.ts';
import { defineDerived, type FactsWith } from './derive.ts';
import { ownDocuments } from './payment-method-facts.ts';
import { isSameSite } from './site.ts';
import { hostOf, pathOf } from './url.ts';
import type { Confidence } from './verdict.ts';

/** The software or service that a shop runs on. */
export interface PlatformVerdict {
  id: string;
  /** `EC-CUBE 4`, `Welcart`. */
  name: string;
  /** As the page says it, or a line (`4.2–4.3`) where only the template tells; null where nothing does. */
  version: string | null;
  /** True where the version is a line of the template, which a customised shop may have outlived. */
  versionIsEstimate: boolean;
  confidence: Confidence;
  /** What it runs on itself: WordPress below Welcart and WooCommerce. */
  base: { id: string; name: string; version: string | null } | null;
}

const NEEDS = ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const;

type PlatformFacts = FactsWith<(typeof NEEDS)[number]>;

interface Found {
  platform: Platform;
  points: number;
  confidence: Confidence;
  version: string | null;
  line: string | null;
}

const POINTS = { decisive: 4, strong: 2, weak: 1 } as const;
const ENOUGH = 4;

/**
 * The platform by passive traces alone, or null. One decisive trace or two strong ones are needed. A platform that runs on
 * another is said before it; otherwise more traces win, and a tie says nothing.
 */
export const platform = defineDerived(NEEDS, (facts): PlatformVerdict | null => {
  const texts = textsOf(facts);
  const found = [...platforms.values()]
    .map((each) => judge(each, texts))
    .filter((each) => each !== null)
    .sort((a, b) => b.points - a.points);
  const bases = new Set(found.map((each) => each.platform.on));
  const [first, second] = found.filter((each) => !bases.has(each.platform.id));
  if (!first || first.points === second?.points) return null;
  const base = found.find((each) => each.platform.id === first.platform.on);
  return {
    id: first.platform.id,
    name: first.platform.name,
    version: first.version ?? first.line,
    versionIsEstimate: first.version === null && first.line !== null,
    confidence: first.confidence,
    base: base ? { id: base.platform.id, name: base.platform.name, version: base.version } : null,
  };
});

function judge(each: Platform, texts: Texts): Found | null {
  let points = 0;
  let version: string | null = null;
  let line: string | null = null;
  let decisive = false;
  for (const trace of each.traces) {
    const match = firstMatch(trace, texts);
    if (!match) continue;
    const strength = trace.evidence === 'G' ? 'weak' : trace.strength;
    points += POINTS[strength];
    decisive ||= strength === 'decisive';
    version ??= match[1] ?? null;
    line ??= trace.line ?? null;
  }
  if (points < ENOUGH) return null;
  return { platform: each, points, version, line, confidence: decisive ? 'certain' : 'firm' };
}

// A match with a version is worth looking for behind one without.
function firstMatch({ kind, pattern }: Trace, texts: Texts): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const text of texts[kind]) {
    const match = pattern.exec(text);
    if (match?.[1]) return match;
    found ??= match;
  }
  return found;
}

type Texts = Record<TraceKind, string[]>;

/** What traces are matched against, of the shop's own documents. */
function textsOf(facts: PlatformFacts): Texts {
  const own = ownDocuments(facts.documents);
  const page = facts.documents[0]?.url ?? '';
  const at = <T extends { doc: number }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter(({ doc }) => own.has(doc));
  const documents = at(facts.documents);
  const scripts = at(facts.scripts).filter(({ src }) => src !== '');
  return {
    meta: at(facts.metas).map(({ name, content }) => `${name}: ${content}`),
    comment: documents.flatMap(({ comments }) => comments),
    script: scripts.filter(({ src }) => isSameSite(src, page)).map(({ src }) => pathAndQuery(src)),
    'script-url': scripts.map(({ src }) => src),
    'script-type': at(facts.scripts).map(({ type }) => type),
    frame: at(facts.frames).map(({ src }) => src),
    stylesheet: at(facts.resources)
      .filter(({ kind, url }) => kind === 'stylesheet' && isSameSite(url, page))
      .map(({ url }) => pathAndQuery(url)),
    'body-class': documents.flatMap(({ bodyClasses }) => bodyClasses),
    'body-id': documents.map(({ bodyId }) => bodyId),
    field: at(facts.fields).map(({ id, name }) => `${id} ${name}`),
    form: at(facts.forms).map(({ id, action }) => `${id} ${action}`),
    page: [page],
    host: [hostOf(page)],
    title: documents.map(({ title }) => title),
    cookie: (facts.cookies ?? []).map(({ name }) => name),
  };
}

function pathAndQuery(url: string): string {
  const query = url.indexOf('?');
  return pathOf(url) + (query < 0 ? '' : url.slice(query));
}
