import { hostOf, pathOf } from '../../_core/url.ts';
import type { ElementSignal, FrameNameSignal, HostSignal, Psp, PspEntry, Signal } from './psp.ts';

// Discovered, never registered: a new file in entries/ is a new service, its name the id.
const modules = import.meta.glob<PspEntry>('./entries/*.ts', { eager: true, import: 'default' });

/** Every payment service provider of the catalogue by id (`stripe`). */
export const psps: ReadonlyMap<string, Psp> = new Map(
  Object.entries(modules)
    .map(([file, entry]): Psp => ({ id: file.replace(/^.*\/|\.ts$/g, ''), ...entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((psp) => [psp.id, psp]),
);

export interface PspMatch<S extends Signal = Signal> {
  psp: Psp;
  signal: S;
}

/** True where the row is more than a hint from memory. */
export function isEvident({ signal }: PspMatch): boolean {
  return signal.evidence !== 'G';
}

const hosts = new Map<HostSignal['kind'], PspMatch<HostSignal>[]>();
const frameNames: PspMatch<FrameNameSignal>[] = [];
const elements = new Map<string, PspMatch<ElementSignal>[]>();
const tokens = new Map<string, PspMatch[]>();

for (const psp of psps.values()) {
  for (const signal of psp.signals) {
    if (signal.kind === 'token') push(tokens, signal.token, { psp, signal });
    else if (signal.kind === 'element') push(elements, signal.selector, { psp, signal });
    else if (signal.kind === 'frame-name') frameNames.push({ psp, signal });
    else push(hosts, signal.kind, { psp, signal });
  }
}

/**
 * The service that an address belongs to in a role, or null. Rows with a path pattern come first, then those with the
 * longest path, then an exact host before a wildcard; evidence decides last.
 */
export function findPspByUrl(url: string, role: HostSignal['kind']): PspMatch<HostSignal> | null {
  const host = hostOf(url);
  if (!host) return null;
  const path = pathOf(url);
  const fitting = (hosts.get(role) ?? []).filter(({ signal }) => fits(signal, host, path));
  return fitting.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

const ROLES = ['api', 'redirect', 'frame', 'script'] as const;

/** The services that a request, a frame or a form's address belongs to, in whatever role; the likeliest first. */
export function findPspsOfAddress(url: string): PspMatch<HostSignal>[] {
  return ROLES.flatMap((role) => findPspByUrl(url, role) ?? []);
}

/** Services whose rows name an inline token. */
export function findPspsByToken(token: string): readonly PspMatch[] {
  return tokens.get(token) ?? [];
}

/** The service whose frames bear a name or id that begins so; the longest beginning wins. */
export function findPspByFrameName(name: string): PspMatch<FrameNameSignal> | null {
  const fitting = frameNames.filter(({ signal }) => name.startsWith(signal.prefix));
  return fitting.sort((a, b) => b.signal.prefix.length - a.signal.prefix.length)[0] ?? null;
}

/** Services known by an element: asks for `#id`, `[name]`, each `.class` and the tag. */
export function findPspsByElement(element: ElementNames): readonly PspMatch<ElementSignal>[] {
  const keys = [`#${element.id}`, `[${element.name}]`, element.tag];
  for (const name of element.classes.split(' ')) keys.push(`.${name}`);
  return keys.flatMap((key) => elements.get(key) ?? []);
}

/** What an element is called, as far as the catalogue asks. */
export interface ElementNames {
  tag: string;
  id: string;
  name: string;
  /** Separated by single spaces. */
  classes: string;
}

/** What people call the service; the id where the catalogue has none of that id (an audit of another version). */
export function pspName(id: string, locale: 'ja' | 'en'): string {
  return psps.get(id)?.name[locale] ?? id;
}

function fits(signal: HostSignal, host: string, path: string): boolean {
  if (!hostFits(signal.host, host)) return false;
  if (signal.path !== undefined && !path.startsWith(signal.path)) return false;
  return signal.pattern === undefined || signal.pattern.test(path);
}

function hostFits(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function weightOf(match: PspMatch<HostSignal>): number {
  const { host, path, pattern } = match.signal;
  const exact = host.startsWith('*') ? 0 : 1000;
  return (pattern ? 4000 : 0) + exact + (path?.length ?? 0) * 2 + (isEvident(match) ? 1 : 0);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
