import { platforms } from '../_catalog/platforms/index.ts';
import type { Platform } from '../_catalog/platforms/platform.ts';
import { defineDerived } from './derive.ts';
import type { DeclaredPlatformFact } from './outside-facts.ts';
import { type FoundPlatform, shownPlatforms, type VersionEvidence } from './platform-judge.ts';
import { PLATFORM_NEEDS } from './platform-texts.ts';
import type { Confidence } from './verdict.ts';

/** A cart of another platform that stands in the page. */
export interface CartWidget {
  id: string;
  name: string;
}

/** The software or service that a shop runs on. */
export interface PlatformVerdict {
  id: string;
  /** `EC-CUBE 4`, `Welcart`. */
  name: string;
  /** As the page or the owner says it, or a line (`4.2–4.3`) where only the template tells; null where nothing does. */
  version: string | null;
  /** True where the version is a line of the template, which a customised shop may have outlived. */
  versionIsEstimate: boolean;
  /** Where the page says the version; null where it does not, or the owner said it. */
  versionEvidence: VersionEvidence | null;
  confidence: Confidence;
  /** The owner's word counts for more than what the page shows. */
  source: 'page' | 'declared';
  /** What it runs on itself: WordPress below Welcart and WooCommerce. */
  base: { id: string; name: string; version: string | null } | null;
  widgets: CartWidget[];
}

const MAX_DECLARED = 60;

/**
 * The platform, or null: as the owner declared it, else by passive traces alone. One decisive trace or two strong ones are
 * needed. A platform that runs on another is said before it; otherwise what the page itself says counts for more than what
 * it loads, and that for more than cookies; then more traces win, and a tie says nothing.
 */
export const platform = defineDerived(PLATFORM_NEEDS, (facts, derive): PlatformVerdict | null => {
  const { found } = derive(shownPlatforms);
  const shown = likeliest(found);
  const declared = facts.declaredPlatform?.[0];
  const known = declared && platforms.get(declared.platform);
  const widgets = derive(cartWidgets);
  if (declared && known) return { ...declaredVerdict(declared, known, found), widgets };
  return shown && { ...shownVerdict(shown, found), widgets };
});

/** Carts of rented platforms in a page that is not theirs; there may be some where the page's own platform is not known. */
export const cartWidgets = defineDerived(PLATFORM_NEEDS, (facts, derive): CartWidget[] => {
  const { found, embedded } = derive(shownPlatforms);
  const page = facts.declaredPlatform?.[0]?.platform ?? likeliest(found)?.platform.id;
  // What is found beside the page's own platform by cookies alone is on another page of the host.
  const beside = page
    ? found.filter((each) => each.platform.kind === 'asp' && each.nearness > 1)
    : [];
  const carts = new Set([...embedded, ...beside.map((each) => each.platform)]);
  return [...carts].filter(({ id }) => id !== page).map(({ id, name }) => ({ id, name }));
});

function likeliest(found: readonly FoundPlatform[]): FoundPlatform | null {
  const below = new Set(found.flatMap(({ platform: { on, forkOf } }) => [on, forkOf]));
  const [first, second] = found.filter((each) => !below.has(each.platform.id));
  if (!first) return null;
  const tie = first.nearness === second?.nearness && first.points === second.points;
  return tie ? null : first;
}

type Verdict = Omit<PlatformVerdict, 'widgets'>;

function shownVerdict(shown: FoundPlatform, found: readonly FoundPlatform[]): Verdict {
  const { version, ...evidence } = shown.version ?? shown.line ?? { version: null };
  return {
    id: shown.platform.id,
    name: shown.platform.name,
    version,
    versionIsEstimate: shown.version === null && shown.line !== null,
    versionEvidence: 'where' in evidence ? evidence : null,
    confidence: shown.confidence,
    source: 'page',
    base: baseOf(shown.platform, found),
  };
}

function declaredVerdict(
  { version }: DeclaredPlatformFact,
  known: Platform,
  found: readonly FoundPlatform[],
): Verdict {
  const shown = found.find((each) => each.platform.id === known.id);
  const said = version?.trim().slice(0, MAX_DECLARED) || null;
  const verdict: Verdict = {
    id: known.id,
    name: known.name,
    version: said,
    versionIsEstimate: false,
    versionEvidence: null,
    confidence: 'certain',
    source: 'declared',
    base: baseOf(known, found),
  };
  if (said !== null || !shown) return verdict;
  return { ...shownVerdict(shown, found), confidence: 'certain', source: 'declared' };
}

function baseOf({ on }: Platform, found: readonly FoundPlatform[]): Verdict['base'] {
  const base = found.find((each) => each.platform.id === on);
  if (!base) return null;
  const { id, name } = base.platform;
  return { id, name, version: base.version?.version ?? null };
}
