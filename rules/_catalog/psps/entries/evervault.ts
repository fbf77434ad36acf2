import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Evervault', en: 'Evervault' },
  offers: ['hosted-frame', 'token'],
  signals: [
    { kind: 'script', host: 'js.evervault.com', means: null, evidence: 'G', source: 'from memory' },
    {
      kind: 'frame',
      host: 'ui-components.evervault.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'inputs.evervault.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
