import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Opayo（Sage Pay・Elavon）', en: 'Opayo (Sage Pay, Elavon)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'pi-live.sagepay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'pi-test.sagepay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'pi-live.sagepay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.opayo.eu.elavon.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: '*.opayo.eu.elavon.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'live.sagepay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'live.opayo.eu.elavon.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
