import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'テレコムクレジット', en: 'Telecom Credit' },
  offers: ['redirect'],
  signals: [
    {
      kind: 'redirect',
      host: 'secure.telecomcredit.co.jp',
      path: '/inetcredit/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'www.credit-cgiserver.com',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'settle.saa-s.com',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'token',
      token: 'telecomcredit.co.jp',
      means: null,
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
