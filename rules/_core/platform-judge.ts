import type { EvidenceLevel } from '../_catalog/evidence-level.ts';
import { platforms } from '../_catalog/platforms/index.ts';
import type { Platform, Trace, TraceKind } from '../_catalog/platforms/platform.ts';
import { defineDerived } from './derive.ts';
import { PLATFORM_NEEDS, type Texts, textsOf } from './platform-texts.ts';
import type { Confidence } from './verdict.ts';

/** Where a version was read. */
export interface VersionEvidence {
  where: TraceKind;
  /** What stood there, bounded. */
  text: string;
  evidence: EvidenceLevel;
}

/** A version, or the line of a template. */
export interface SaidVersion extends VersionEvidence {
  version: string;
}

/** A platform that a page shows enough of. */
export interface FoundPlatform {
  platform: Platform;
  /** How near to the page its traces are: 3 the page itself, 2 what it loads, 1 what other pages of the host may have left. */
  nearness: number;
  points: number;
  confidence: Confidence;
  version: SaidVersion | null;
  line: SaidVersion | null;
}

const POINTS = { decisive: 4, strong: 2, weak: 1 } as const;
const ENOUGH = 4;
/** A longer one is no version. */
const MAX_VERSION = 40;
const MAX_TEXT = 200;

// A form can send to another shop's cart; what a page loads can be borrowed; cookies are the whole host's.
const NEARNESS: Partial<Record<TraceKind, number>> = {
  ...{ meta: 3, comment: 3, 'body-class': 3, 'body-id': 3, field: 3, 'field-class': 3 },
  ...{ 'field-data': 3, page: 3, host: 3, title: 3, header: 3, cookie: 1 },
};

/**
 * What a page shows of the catalogue's platforms: those that it may be of, the likeliest first, and those whose carts any
 * page can carry.
 */
export const shownPlatforms = defineDerived(
  PLATFORM_NEEDS,
  (facts): { found: FoundPlatform[]; embedded: Platform[] } => {
    const texts = textsOf(facts);
    const found: FoundPlatform[] = [];
    const embedded: Platform[] = [];
    for (const each of platforms.values()) {
      const shown = judge(each, texts);
      if (shown.embedded) embedded.push(each);
      if (shown.found) found.push(shown.found);
    }
    found.sort((a, b) => b.nearness - a.nearness || b.points - a.points);
    return { found, embedded };
  },
);

function judge(each: Platform, texts: Texts): { found: FoundPlatform | null; embedded: boolean } {
  let points = 0;
  let nearness = 0;
  let version: SaidVersion | null = null;
  let line: SaidVersion | null = null;
  let decisive = false;
  let embedded = false;
  for (const trace of each.traces) {
    const match = firstMatch(trace, texts[trace.kind]);
    if (!match) continue;
    if (trace.embeds) {
      embedded = true;
      continue;
    }
    const strength = trace.evidence === 'G' ? 'weak' : trace.strength;
    points += POINTS[strength];
    decisive ||= strength === 'decisive';
    if (strength !== 'weak') nearness = Math.max(nearness, NEARNESS[trace.kind] ?? 2);
    if (isVersion(match[1])) version ??= said(match[1], trace, match.input);
    if (trace.line && !unlessOf(trace, texts)) line ??= said(trace.line, trace, match.input);
  }
  // A cart for any page brings the platform's own forms and scripts with it.
  if (points < ENOUGH || (embedded && !decisive)) return { found: null, embedded };
  const surest = decisive && nearness > 1 ? 'certain' : 'firm';
  const confidence = each.atMost ?? surest;
  return { found: { platform: each, nearness, points, confidence, version, line }, embedded };
}

// A match with a version is worth looking for behind one without.
function firstMatch({ pattern }: Trace, texts: readonly string[]): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match && isVersion(match[1])) return match;
    found ??= match;
  }
  return found;
}

function isVersion(text: string | undefined): text is string {
  return text !== undefined && text.length <= MAX_VERSION;
}

function unlessOf({ kind, unless }: Trace, texts: Texts): boolean {
  return unless !== undefined && texts[kind].some((text) => unless.test(text));
}

function said(version: string, { kind, evidence }: Trace, text: string): SaidVersion {
  return { version, where: kind, text: text.slice(0, MAX_TEXT), evidence };
}
