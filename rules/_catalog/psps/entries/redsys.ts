import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Redsys', en: 'Redsys' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'sis.redsys.es',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'sis.redsys.es',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'sis.redsys.es',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'sis-t.redsys.es',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
