import { isSameSite } from '../../rules/_core/site.ts';

/** The scenes in the order in which they are told. */
export const SCENES = [
  'passing',
  'token',
  'skimmer',
  'fake-form',
  'mixed',
  'admin',
  'mended',
] as const;
export type SceneId = (typeof SCENES)[number];

export const SIDES = ['before', 'after'] as const;
/** The shop with the mistake, and mended. */
export type Side = (typeof SIDES)[number];

/** What is on the stage. */
export interface Place {
  scene: SceneId;
  side: Side;
}

export const FIRST_PLACE: Place = { scene: 'passing', side: 'before' };

/** Whose server something arrives at. */
export type Receiver = 'thief' | 'shop' | 'psp';

/** Whose servers a scene shows, the one that matters first. */
export const RECEIVERS: Record<SceneId, readonly Receiver[]> = {
  passing: ['shop', 'psp'],
  token: ['psp', 'shop'],
  skimmer: ['thief', 'shop'],
  'fake-form': ['thief', 'shop'],
  mixed: [],
  admin: ['shop'],
  mended: ['thief', 'shop'],
};

/** What one address has got so far: the last that came, and how often something came. */
export interface Arrival {
  to: string;
  parts: [name: string, value: string][];
  count: number;
}

export function receiverOf(to: string): Receiver {
  if (isSameSite(to, 'https://shop.example')) return 'shop';
  return isSameSite(to, 'https://psp.localhost') ? 'psp' : 'thief';
}

/** Arrivals with one more. */
export function withArrival(
  arrivals: readonly Arrival[],
  { to, parts }: Pick<Arrival, 'to' | 'parts'>,
): Arrival[] {
  const before = arrivals.find((arrival) => arrival.to === to);
  const now: Arrival = { to, parts, count: (before?.count ?? 0) + 1 };
  return before
    ? arrivals.map((arrival) => (arrival === before ? now : arrival))
    : [...arrivals, now];
}

/** The bundled page of a place, and the address that it stands for. */
export function pageOf({ scene, side }: Place): { path: string; address: string } {
  const [scheme, page] =
    scene === 'admin'
      ? [side === 'before' ? 'http' : 'https', 'shop.example/admin/login.html']
      : ['https', 'shop.example/checkout.html'];
  return {
    path: `/seminar/scenes/${scene}/${side}/${scheme}/${page}`,
    address: `${scheme}://${page}`,
  };
}
