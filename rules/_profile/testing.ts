/** Profiles by hand, for the tests of the rules on them. Not used by the product. */
import type { PartialFacts } from '../_core/testing.ts';
import {
  PROFILE_VERSION,
  type ProfileSignal,
  type ScriptProfile,
  type SignalKind,
} from './profile.ts';

/** A profile from what a test cares about; the rest is that of an ordinary, clean script. */
export function sampleProfile(given: Partial<ScriptProfile> = {}): ScriptProfile {
  return {
    version: PROFILE_VERSION,
    verdict: 'clean',
    reason: null,
    read: 'parsed',
    characters: 1000,
    score: 0,
    signals: [],
    hosts: [],
    escapedShare: 0,
    obfuscated: false,
    libraries: [],
    shape: '0123456789abcdef',
    ...given,
  };
}

/** Signals of these kinds, the strongest first. */
export function sampleSignals(...kinds: SignalKind[]): ProfileSignal[] {
  return kinds.map((kind, at) => ({
    kind,
    start: at * 100,
    end: at * 100 + 10,
    line: at + 1,
    detail: kind,
    excerpt: `code of ${kind}`,
    weight: 10 - at,
  }));
}

type Row = NonNullable<PartialFacts['scriptProfiles']>[number];

/** Facts of a payment page with one script that was read, an external one where it has an address. */
export function factsWithProfile(
  profile: Partial<ScriptProfile>,
  { url, ...row }: Row = {},
  more: PartialFacts = {},
): PartialFacts {
  return {
    fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
    scripts: [url === undefined ? {} : { src: url }],
    scriptProfiles: [
      {
        index: 0,
        hash: 'ab'.repeat(32),
        ...(url !== undefined && { url, kind: 'external' }),
        ...row,
        profile: sampleProfile(profile),
      },
    ],
    ...more,
  };
}
