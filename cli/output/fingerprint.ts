import { createHash } from 'node:crypto';
import { pathOf } from '../../rules/_core/url.ts';

/**
 * Tells a finding again next week: SHA-256 (32 hexadecimal digits of it) of the page's path and the finding's cause key. The
 * host is no part of it, so that staging and the shop itself can be compared.
 */
export function fingerprintOf(page: string, causeKey: string): string {
  return createHash('sha256')
    .update(`${pathOf(page)}\n${causeKey}`)
    .digest('hex')
    .slice(0, 32);
}
