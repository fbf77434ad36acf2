import type { PlatformVerdict } from './platform.ts';
import { readStatedVersion, type StatedVersion } from './version.ts';

/** What the platform's version says: one version, or a line where it is estimated; null where nothing is known or it is unreadable. */
export function statedVersionOf({
  version,
  versionIsEstimate,
}: PlatformVerdict): StatedVersion | null {
  return version === null ? null : readStatedVersion(version, versionIsEstimate);
}
