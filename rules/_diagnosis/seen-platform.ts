import type { SeenPlatform } from './diagnosis.ts';

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
}: SeenPlatform): SeenPlatform {
  return {
    ...{ name, version },
    ...(id !== undefined && { id }),
    ...(confidence !== undefined && { confidence }),
    ...(source !== undefined && { source }),
  };
}

/** What a shop's own pages showed, of what a walk took for the platform; null where the owner had said it. */
export function shownPlatform(platform: SeenPlatform | null | undefined): SeenPlatform | null {
  return platform && platform.source !== 'declared' ? platform : null;
}
