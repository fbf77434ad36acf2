import type { LaunchProfileFact } from '../_core/launch-facts.ts';

/** True where the profile names a host, or a host above it by `*.`. */
export function isAgreedHost(host: string, hosts: readonly string[] | null): boolean {
  return (hosts ?? []).some((one) =>
    one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one,
  );
}

/** The profile of an audit's facts, if the shop has one. */
export function launchProfileIn(facts: {
  launchProfile?: LaunchProfileFact[];
}): LaunchProfileFact | null {
  return facts.launchProfile?.[0] ?? null;
}
