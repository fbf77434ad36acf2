import { platforms } from '../_catalog/platforms/index.ts';
import type { Platform } from '../_catalog/platforms/platform.ts';
import type { PlatformVerdict } from './platform.ts';

/** A platform as it was kept with an audit or a walk; older ones have no id. */
export type KeptPlatform = Partial<Pick<PlatformVerdict, 'id' | 'confidence' | 'source'>>;

/** The catalogue's platform where its owner said it or the page leaves no doubt: what a shop is told to do goes by it. */
export function surePlatform(kept: KeptPlatform | null | undefined): Platform | null {
  if (!kept?.id) return null;
  if (kept.source !== 'declared' && kept.confidence !== 'certain') return null;
  return platforms.get(kept.id) ?? null;
}
