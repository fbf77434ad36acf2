/** Writes a launch profile from what a store's inventory and last diagnosis hold, for somebody to read through and keep. */

import type { PaymentMethodKind } from '../_core/payment-method.ts';
import { isSameSite } from '../_core/site.ts';
import type { Locale } from '../_core/text.ts';
import { hostOf } from '../_core/url.ts';
import type { InventoryRow } from '../_inventory/inventory.ts';
import { LAUNCH_PROFILE_VERSION, type LaunchProfile } from './launch-profile.ts';

interface From {
  /** `scheme://host`. */
  store: string;
  /** Rows of the inventory; only what is approved goes into the profile. */
  rows: readonly InventoryRow[];
  /** How the payment page takes cards, as last seen; null where none was. */
  payment: { method: PaymentMethodKind; psp: string | null } | null;
  locale: Locale;
}

const AGREEABLE: readonly string[] = ['token', 'hosted-frame', 'redirect'];

/** What was approved becomes what is agreed; nothing that was only seen does. */
export function profileFromInventory({ store, rows, payment, locale }: From): LaunchProfile {
  const approvedRows = rows.filter(
    ({ approval, status }) => approval !== null && status !== 'gone',
  );
  const hosts = approvedRows.map(({ url, kind }) => (kind === 'external' ? hostOf(url) : ''));
  const containers = approvedRows.flatMap(
    ({ url }) => /[?&]id=(GTM-[A-Z0-9]{4,12})\b/.exec(url)?.[1] ?? [],
  );
  return {
    version: LAUNCH_PROFILE_VERSION,
    stores: [store],
    ...(payment && agreedPayment(payment)),
    scripts: {
      hosts: unique(hosts.filter((host) => host !== '' && !isSameSite(host, store))),
      ...(containers.length > 0 && { containers: unique(containers) }),
      approved: approvedRows.map(({ key, name, approval, reason }) => ({
        key,
        name,
        reason: (approval?.reason || reason || name).slice(0, 2000),
        by: (approval?.by ?? '').slice(0, 200),
      })),
    },
    rules: {},
    locale,
  };
}

// A passing type is nothing to agree on: what is written down is then only the service.
function agreedPayment({
  method,
  psp,
}: NonNullable<From['payment']>): Pick<LaunchProfile, 'payment'> {
  const agreeable = AGREEABLE.includes(method);
  if (!agreeable && !psp) return {};
  return {
    payment: {
      ...(agreeable && { method: method as 'token' | 'hosted-frame' | 'redirect' }),
      ...(psp && { psp }),
    },
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
