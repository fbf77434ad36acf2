/** What screens and commands may ask about launch profiles; `protocol.ts` takes it in. */
import * as z from 'zod/mini';
import { type LaunchProfile, launchProfile } from '../../rules/_launch/launch-profile.ts';

const store = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s]+$/));

export const launchRequests = {
  'launch.read': z.object({ store }),
  /** Keeps a profile for a store, or with null lets go of it. */
  'launch.write': z.object({ store, profile: z.nullable(launchProfile) }),
};

/** A store's profile and where it comes from: an organisation's settings outrank what was taken in here. */
export interface LaunchState {
  profile: LaunchProfile | null;
  source: 'organisation' | 'here' | null;
}

export interface LaunchAnswers {
  'launch.read': LaunchState;
  'launch.write': LaunchState;
}
