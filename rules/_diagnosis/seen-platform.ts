import type { DiagnosisRow, SeenPlatform } from './diagnosis.ts';

/** A platform of the catalogue, to choose from. */
export interface PlatformName {
  id: string;
  name: string;
}

/** What is kept of a platform with a walk: no more than a reader or the advice needs. */
export function seenPlatform({
  name,
  version,
  id,
  confidence,
  source,
  versionIsEstimate,
}: SeenPlatform): SeenPlatform {
  return {
    ...{ name, version },
    ...(id !== undefined && { id }),
    ...(confidence !== undefined && { confidence }),
    ...(source !== undefined && { source }),
    ...(versionIsEstimate && { versionIsEstimate }),
  };
}

/** What a shop's own pages showed, of what a walk took for the platform; null where the owner had said it. */
export function shownPlatform(platform: SeenPlatform | null | undefined): SeenPlatform | null {
  return platform && platform.source !== 'declared' ? platform : null;
}

/** A store's row for lists: what its owner says it runs on stands in the place of what was seen. */
export function asStated<R extends DiagnosisRow>(row: R, names: readonly PlatformName[]): R {
  const stated = row.profile.platform;
  if (!stated) return row;
  const seen = row.platform?.id === stated.id ? row.platform : null;
  const name = names.find(({ id }) => id === stated.id)?.name ?? seen?.name ?? stated.id;
  return {
    ...row,
    platform: {
      ...{ id: stated.id, name, confidence: 'certain', source: 'declared' },
      version: stated.version.trim() || (seen?.version ?? null),
    },
  };
}
