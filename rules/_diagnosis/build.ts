/** How a shop was built, which decides who is responsible for what (責任分界点). */
import type { HearingRole } from '../_catalog/hearing/types.ts';
import type { PlatformKind } from '../_catalog/platforms/platform.ts';
import { type Carrier, whenRented } from '../_core/carriers.ts';
import { surePlatform } from '../_core/sure-platform.ts';
import type { Build, DiagnosisRow } from './diagnosis.ts';

/** A plug-in stands in a site of the shop's own, and so does the software below it. */
const BUILD_OF: Record<PlatformKind, Build> = {
  package: 'package',
  plugin: 'plugin',
  cms: 'plugin',
  asp: 'cart-asp',
};

export interface KnownBuild {
  build: Build | null;
  /** Nobody said it: it is what the shop's platform is. */
  bySoftware: boolean;
}

/** How it was built: as its profile says, else by what it runs on, where that is sure. */
export function buildOf({
  profile,
  platform,
}: Pick<DiagnosisRow, 'profile' | 'platform'>): KnownBuild {
  if (profile.build !== null) return { build: profile.build, bySoftware: false };
  const stated = profile.platform && { id: profile.platform.id, source: 'declared' as const };
  const kind = surePlatform(stated ?? platform)?.kind ?? null;
  return { build: kind && BUILD_OF[kind], bySoftware: kind !== null };
}

/** True where the shop runs on somebody else's service. */
export function isHosted(build: Build | null): boolean {
  return build === 'cart-asp' || build === 'mall';
}

/** Whom to hear first in a shop that is built like this; null where nobody knows how it is. */
export function roleToHear(build: Build | null): HearingRole | null {
  if (build === null || build === 'other') return null;
  return isHosted(build) ? 'cart-asp' : 'builder';
}

/** Who it is in this shop: a shop rented from a cart service has no builder to ask, one built from nothing no vendor. */
export function carriersFor(by: readonly Carrier[], build: Build | null): Carrier[] {
  if (by.length === 0) return ['store'];
  if (isHosted(build)) return whenRented(by);
  if (build !== 'scratch') return [...new Set(by)];
  return [...new Set(by.map((one): Carrier => (one === 'package-vendor' ? 'builder' : one)))];
}
