import type { PaymentMethodKind } from '../../../rules/_core/payment-method.ts';
import { lastAuditsOf } from '../../background/diagnosis-reading.ts';

/** How the store's payment page took cards when it was last looked at; null where none ever was. */
export async function lastPayment(
  store: string,
): Promise<{ method: PaymentMethodKind; psp: string | null } | null> {
  const audits = await lastAuditsOf(store);
  const [last] = audits
    .filter(({ payment }) => payment.isPaymentPage && payment.method !== 'none')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return last ? { method: last.payment.method, psp: last.payment.psp } : null;
}
