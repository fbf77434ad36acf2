import { builder } from './builder.ts';
import { cartAsp } from './cart-asp.ts';
import { damagedStore } from './damaged-store.ts';
import type { HearingRole, HearingTopic } from './types.ts';

/** The topics of each role, in the order they are asked. */
export const hearingTopics: Readonly<Record<HearingRole, readonly HearingTopic[]>> = {
  'damaged-store': damagedStore,
  builder,
  'cart-asp': cartAsp,
};
