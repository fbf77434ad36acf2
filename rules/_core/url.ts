import { BOUNDS } from './facts.ts';
import { maskCardNumbers } from './pan.ts';

/**
 * An address as facts may keep it: no fragment, query keys without their values, card numbers masked, at most 2,048
 * characters. Addresses that carry data themselves (`data:`, `blob:`) are cut to their beginning.
 */
export function shapeUrl(url: string): string {
  if (/^(?:data|blob|javascript):/i.test(url)) return maskCardNumbers(url.slice(0, 64));
  let shaped = withoutFragment(url);
  const at = shaped.indexOf('?');
  if (at >= 0) {
    const keys = shaped
      .slice(at + 1)
      .split('&')
      .filter((pair) => pair !== '')
      // What is long and stands where a key should is data: addresses carry things away too.
      .map((pair) => pair.replace(/^[^=]{41,}/, '…').replace(/=.*/s, '=…'));
    shaped = `${shaped.slice(0, at)}?${keys.join('&')}`;
  }
  return maskCardNumbers(shaped).slice(0, BOUNDS.url);
}

/** An address with its query kept (script versions stand there), card numbers masked, bounded. */
export function shapeScriptUrl(url: string): string {
  if (/^(?:data|blob|javascript):/i.test(url)) return maskCardNumbers(url.slice(0, 64));
  return maskCardNumbers(withoutFragment(url)).slice(0, BOUNDS.url);
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

/** The origin of an absolute address, without an URL class: rules have no DOM. '' where it has none. */
export function originOf(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url);
  if (!match) return '';
  const scheme = (match[1] ?? '').toLowerCase();
  const host = (match[2] ?? '').toLowerCase().replace(scheme === 'https' ? /:443$/ : /:80$/, '');
  return /^(?:https?|wss?)$/.test(scheme) ? `${scheme}://${host}` : '';
}

/** Host name of an absolute address, without its port. */
export function hostOf(url: string): string {
  return originOf(url)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/:\d+$/, '');
}

/** Path of an absolute address, without query. */
export function pathOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] || '/';
}
