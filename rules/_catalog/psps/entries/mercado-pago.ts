import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Mercado Pago', en: 'Mercado Pago' },
  offers: ['hosted-frame', 'token', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'sdk.mercadopago.com',
      path: '/js/v2',
      means: null,
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'secure.mlstatic.com',
      path: '/sdk/javascript/v1',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure-fields.mercadopago.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'www.mercadopago.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'MercadoPago(', means: null, evidence: 'G', source: 'from memory' },
    { kind: 'token', token: 'Mercadopago', means: 'token', evidence: 'G', source: 'from memory' },
  ],
});
