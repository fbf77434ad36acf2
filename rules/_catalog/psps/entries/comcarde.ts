import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Comcarde', en: 'Comcarde' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'frame',
      host: 'assets.comcarde.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'comcarde-hosted-field',
      evidence: 'P',
      source: 'public checkout pages',
    },
  ],
});
