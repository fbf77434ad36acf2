import { hostOf } from '../../_core/url.ts';

/** A service whose container adds further scripts to a page without the page being changed. */
export interface TagManager {
  id: string;
  name: string;
  /** Hosts that serve its container. */
  hosts: readonly string[];
  /** Paths that tell its container apart from other scripts of the same or of any other host. */
  path?: RegExp;
  /** Its containers are also served under shops' own names: the path alone is enough. */
  anyHost?: true;
}

export const TAG_MANAGERS: readonly TagManager[] = [
  {
    id: 'google',
    name: 'Google Tag Manager',
    hosts: ['www.googletagmanager.com'],
    path: /\/gtm\.js\b|[?&]id=GTM-[A-Z0-9]{4,}/,
    anyHost: true,
  },
  { id: 'yahoo-japan', name: 'Yahoo! Tag Manager', hosts: ['s.yjtag.jp'], path: /\/tag\.js\b/ },
  { id: 'adobe', name: 'Adobe Experience Platform Tags', hosts: ['assets.adobedtm.com'] },
  { id: 'tealium', name: 'Tealium iQ', hosts: ['tags.tiqcdn.com'] },
  { id: 'ensighten', name: 'Ensighten', hosts: ['nexus.ensighten.com'] },
  { id: 'commanders-act', name: 'Commanders Act', hosts: ['cdn.tagcommander.com'] },
  {
    id: 'matomo',
    name: 'Matomo Tag Manager',
    hosts: ['cdn.matomo.cloud'],
    path: /\/container_[A-Za-z0-9]{8}\b/,
    anyHost: true,
  },
];

/** The tag manager whose container an address serves, or null. */
export function findTagManagerByUrl(url: string): TagManager | null {
  const host = hostOf(url);
  const found = TAG_MANAGERS.find(({ hosts, path, anyHost }) => {
    if (path && !path.test(url)) return false;
    return hosts.includes(host) || anyHost === true;
  });
  return found ?? null;
}

/** The tag manager that a host written in an inline script belongs to, or null. */
export function findTagManagerByHost(host: string): TagManager | null {
  return TAG_MANAGERS.find(({ hosts }) => hosts.includes(host)) ?? null;
}
