import { getPublicSuffix } from 'tldts';

/** Makes letters beyond ASCII what they are in DNS (`xn--…`); null where it cannot. Browsers know how, rules do not. */
export type ToAscii = (host: string) => string | null;

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`);
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const LONGEST = 253;

/**
 * A host as indicator lists name one, in lower case, a leading `*.` and a closing dot taken away; null where it is none, or
 * stands for a whole part of the net (`com`, `co.jp`).
 */
export function hostName(written: string, toAscii: ToAscii): string | null {
  const plain = written.toLowerCase().replace(/^\*\./, '').replace(/\.$/, '');
  if (plain.length > LONGEST) return null;
  const host = isAscii(plain) ? plain : toAscii(plain);
  if (host === null || !HOST.test(host)) return null;
  if (/\d$/.test(host) && /\.\d+$/.test(host)) return IPV4.test(host) ? host : null;
  return getPublicSuffix(host) === host ? null : host;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** The host and every domain above it that a list could name, itself first. */
export function hostAndParents(host: string): string[] {
  if (IPV4.test(host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
