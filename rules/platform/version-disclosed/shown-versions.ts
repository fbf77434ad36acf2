/** Where a page prints the version of its software: what the platform's own traces read it from. */
import { platforms } from '../../_catalog/platforms/index.ts';
import type { Trace } from '../../_catalog/platforms/platform.ts';
import type { FactsWith } from '../../_core/derive.ts';
import type { ElementRef } from '../../_core/facts.ts';
import { rowEvidence } from '../../_core/payment-method-facts.ts';
import { isSameSite } from '../../_core/site.ts';
import { pathOf } from '../../_core/url.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { parseVersion } from '../../_core/version.ts';

export interface ShownVersion {
  version: string;
  evidence: Evidence;
}

type ShownFacts = FactsWith<'documents' | 'metas' | 'scripts' | 'resources'>;

interface Place {
  kind: Trace['kind'];
  /** As the platforms' traces are matched against it. */
  text: string;
  evidence: Evidence;
}

/** Every place in the shop's documents that prints a version of this platform, in the order of the traces. */
export function shownVersions(
  id: string,
  facts: ShownFacts,
  own: ReadonlySet<number>,
): ShownVersion[] {
  const traces = platforms.get(id)?.traces.filter(({ pattern }) => printsVersion(pattern)) ?? [];
  if (traces.length === 0) return [];
  const places = placesIn(facts, own);
  return traces.flatMap(({ kind, pattern }) =>
    places.flatMap((place) => {
      const version = place.kind === kind ? pattern.exec(place.text)?.[1] : undefined;
      return version !== undefined && parseVersion(version)
        ? [{ version, evidence: place.evidence }]
        : [];
    }),
  );
}

/** A trace with a group that is kept reads a version. */
function printsVersion({ source }: RegExp): boolean {
  return /\((?!\?)/.test(source);
}

function placesIn(facts: ShownFacts, own: ReadonlySet<number>): Place[] {
  const page = facts.documents[0]?.url ?? '';
  const of = <T extends ElementRef>(
    kind: Place['kind'],
    rows: readonly T[],
    textOf: (row: T) => string,
  ): Place[] =>
    rows
      .filter(({ doc }) => own.has(doc))
      .map((row) => ({ kind, text: textOf(row), evidence: rowEvidence(row) }));
  const scripts = facts.scripts.filter(({ src }) => src !== '' && isSameSite(src, page));
  const sheets = facts.resources.filter(
    ({ kind, url }) => kind === 'stylesheet' && isSameSite(url, page),
  );
  return [
    ...of('meta', facts.metas, ({ name, content }) => `${name}: ${content}`),
    ...of('script', scripts, ({ src }) => pathAndQuery(src)),
    ...of('stylesheet', sheets, ({ url }) => pathAndQuery(url)),
    ...facts.documents
      .filter(({ doc }) => own.has(doc))
      .flatMap(({ url, comments }) =>
        comments.map(
          (text): Place => ({
            kind: 'comment',
            text,
            evidence: { kind: 'url', role: 'page', url },
          }),
        ),
      ),
  ];
}

function pathAndQuery(url: string): string {
  const query = url.indexOf('?');
  return pathOf(url) + (query < 0 ? '' : url.slice(query));
}
