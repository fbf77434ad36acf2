import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Nets Easy（Nexi）', en: 'Nets Easy (Nexi)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'checkout.dibspayment.eu',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'test.checkout.dibspayment.eu',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'checkout.dibspayment.eu',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'test.checkout.dibspayment.eu',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame-name',
      prefix: 'nets-checkout-iframe',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'epayment.nets.eu',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.architrade.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'checkout.dibspayment.eu',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
