import { pspName } from '../../_catalog/psps/index.ts';
import { type PaymentMethodKind, paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { launchProfileIn } from '../../_launch/agreed.ts';
import { text } from './text.ts';

const INSTEAD = {
  passing: 'passing-instead',
  token: 'token-instead',
  'hosted-frame': 'frame-instead',
  redirect: 'redirect-instead',
} as const satisfies Partial<Record<PaymentMethodKind, string>>;

export default defineRule({
  severity: 'medium',
  only: 'launch-profile',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'launchProfile'],
  guidelines: ['CCSG-NR', 'CCSG-NR-N'],
  mend: { by: ['builder', 'psp'], effort: 'large' },
  text,
  check({ facts, derive, report }) {
    const { method, psp } = launchProfileIn(facts) ?? {};
    const payment = derive(paymentMethod);
    if (!payment.isPaymentPage || (!method && !psp)) return 'not-applicable';
    const evidence = payment.reasons.flatMap((reason) => reason.evidence).slice(0, 5);
    const { confidence } = payment;
    if (method && payment.method !== method && payment.method in INSTEAD) {
      report({
        message: INSTEAD[payment.method as keyof typeof INSTEAD],
        evidence,
        confidence,
        severity: payment.method === 'passing' ? 'high' : 'medium',
      });
    }
    if (psp && payment.psp && payment.psp !== psp) {
      report({
        message: 'other-psp',
        values: { agreed: pspName(psp, 'en'), psp: pspName(payment.psp, 'en') },
        evidence,
        confidence,
      });
    }
    return method && payment.method === 'unknown' ? { unknown: 'method-unknown' } : undefined;
  },
});
