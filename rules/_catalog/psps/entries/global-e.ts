import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Global-e', en: 'Global-e' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'frame-name',
      prefix: 'Intrnl_CO_Container',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: '*.global-e.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
  ],
});
