import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Datatrans', en: 'Datatrans' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'pay.datatrans.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'pay.sandbox.datatrans.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'pay.datatrans.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'pay.sandbox.datatrans.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.datatrans.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.sandbox.datatrans.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.datatrans.biz',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
