import type { HostSignal, Integration } from '../../rules/_catalog/psps/psp.ts';

/** A row of the facts that were gathered of payment services: what it offers, and what is known of its addresses. */
export interface PspRow {
  row: string;
  id: string;
  offers: Integration;
  addresses?: readonly (readonly [HostSignal['kind'], string])[];
  tokens?: readonly string[];
  /** `#id`, `.class`, `[name]` or a tag. */
  elements?: readonly string[];
}

/** Services of Japan that take cards. */
export const ROWS_JAPAN: readonly PspRow[] = [
  {
    row: 'GMO-PG multi payment',
    id: 'gmo-pg',
    offers: 'token',
    addresses: [
      ['script', 'https://static.mul-pay.jp/ext/js/token.js'],
      ['script', 'https://stg.static.mul-pay.jp/ext/js/token.js'],
      ['script', 'https://p01.mul-pay.jp/ext/js/token.js'],
      ['script', 'https://pt01.mul-pay.jp/ext/js/token.js'],
    ],
    tokens: ['Multipayment.init', 'Multipayment.getToken'],
  },
  {
    row: 'GMO-PG link type plus',
    id: 'gmo-pg',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://link.mul-pay.jp/v1/plus/tshop0001/checkout/abc'],
      ['redirect', 'https://link.mul-pay.jp/v2/plus/tshop0001/checkout/abc'],
      ['redirect', 'https://stg.link.mul-pay.jp/v1/plus/tshop0001/member/abc'],
      ['redirect', 'https://link.mul-pay.jp/link/tshop0001'],
    ],
  },
  {
    row: 'GMO-PG mp-token',
    id: 'gmo-pg',
    offers: 'token',
    addresses: [
      ['script', 'https://stg-static.smbc-gp.co.jp/payment/js/mp-token.js'],
      ['script', 'https://static.mul-pay.jp/payment/js/mp-token.js'],
    ],
    tokens: ['mulpay', 'mp-token.js'],
  },
  {
    row: 'fincode, merchant inputs',
    id: 'fincode',
    offers: 'token',
    addresses: [
      ['script', 'https://js.fincode.jp/v1/fincode.js'],
      ['script', 'https://js.test.fincode.jp/v1/fincode.js'],
      ['api', 'https://api.fincode.jp/v1/tokens'],
    ],
    tokens: ['Fincode('],
  },
  {
    row: 'fincode, UI component',
    id: 'fincode',
    offers: 'hosted-frame',
    addresses: [['frame', 'https://js.fincode.jp/_templates/CardPaymentInputElements/index.html']],
  },
  {
    row: 'SB Payment Service, token',
    id: 'sbps',
    offers: 'token',
    addresses: [
      ['script', 'https://token.sps-system.com/sbpstoken/com_sbps_system_token.js'],
      ['script', 'https://stbtoken.sps-system.com/sbpstoken/com_sbps_system_token.js'],
      ['script', 'https://token.sps-system.com/sbpstoken/com_sbps_system_tds2infotoken.js'],
    ],
    tokens: ['com_sbps_system'],
  },
  {
    row: 'SB Payment Service, link',
    id: 'sbps',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://fep.sps-system.com/f01/FepBuyInfoReceive.do'],
      ['redirect', 'https://stbfep.sps-system.com/f01/FepBuyInfoReceive.do'],
      ['redirect', 'https://fep.sps-system.com/f04/FepPayInfoReceive.do'],
    ],
  },
  {
    row: 'Sony Payment e-SCOTT, token',
    id: 'sony-payment',
    offers: 'token',
    addresses: [
      ['script', 'https://www.e-scott.jp/euser/stn/CdGetJavaScript.do?k_TokenNinsyoCode=…'],
      ['script', 'https://www.test.e-scott.jp/euser/stn/CdGetJavaScript.do'],
    ],
    tokens: ['spsvToken', 'spsvButton', 'SpsvApi'],
    elements: ['#escott_token_next', '#escott_token_cancel'],
  },
  { row: 'Sony Payment e-SCOTT, passing', id: 'sony-payment', offers: 'passing' },
  {
    row: 'Sony Payment, link',
    id: 'sony-payment',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://www.e-scott.jp/euser/snp/SSNP005ReferStart.do'],
      ['redirect', 'https://link.kessai.info/JLP/JLPcon'],
    ],
  },
  {
    row: 'ZEUS, token',
    id: 'zeus',
    offers: 'token',
    addresses: [
      ['script', 'https://shop.example/wp-content/plugins/usc-e-shop/js/zeus_token.js'],
      ['script', 'https://linkpt.cardservice.co.jp/api/token/2.0/zeus_token2.js'],
      ['script', 'https://secure2-sandbox.cardservice.co.jp/api/token/2.0/zeus_token2.js'],
      ['script', 'https://shop.example/js/zeus_3ds.js'],
      ['api', 'https://linkpt.cardservice.co.jp/cgi-bin/token/token.cgi'],
    ],
    tokens: ['zeusToken'],
    elements: ['#zeus_token_card_number', '#zeus_token_card_cvv', '#zeus_token_value'],
  },
  {
    row: 'ZEUS, link',
    id: 'zeus',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://linkpt.cardservice.co.jp/cgi-bin/secure.cgi'],
      ['redirect', 'https://linkpt.cardservice.co.jp/cgi-bin/ebank.cgi'],
      ['redirect', 'https://linkpt.cardservice.co.jp/cgi-bin/cvs.cgi'],
    ],
  },
  {
    row: 'DGFT VeriTrans4G, MDK token',
    id: 'dgft',
    offers: 'token',
    addresses: [
      ['api', 'https://api.veritrans.co.jp/4gtoken'],
      ['api', 'https://api3.veritrans.co.jp/4gtoken'],
    ],
    tokens: ['4gtoken'],
  },
  {
    row: 'DGFT POP',
    id: 'dgft',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://pay.veritrans.co.jp/pop/v1/javascripts/pop.js'],
      ['script', 'https://pay3.veritrans.co.jp/pop/v1/javascripts/pop.js'],
    ],
  },
  {
    row: 'Paygent, token',
    id: 'paygent',
    offers: 'token',
    addresses: [
      ['script', 'https://token.paygent.co.jp/js/PaygentToken.js'],
      ['script', 'https://sandbox.paygent.co.jp/js/PaygentToken.js'],
    ],
    tokens: ['PaygentToken'],
  },
  {
    row: 'Paygent, link',
    id: 'paygent',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://link.paygent.co.jp/v/u/request'],
      ['redirect', 'https://sandbox.paygent.co.jp/v/u/request'],
    ],
  },
  {
    row: 'Epsilon, token',
    id: 'epsilon',
    offers: 'token',
    addresses: [
      ['script', 'https://secure.epsilon.jp/js/token.js'],
      ['script', 'https://beta.epsilon.jp/js/token.js'],
    ],
    tokens: ['epsilon.jp', 'EpsilonToken'],
  },
  {
    row: 'Epsilon, link',
    id: 'epsilon',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://secure.epsilon.jp/cgi-bin/order/receive_order3.cgi'],
      ['redirect', 'https://secure.epsilon.jp/cgi-bin/order/card3.cgi?trans_code=…'],
    ],
  },
  { row: 'Epsilon, direct', id: 'epsilon', offers: 'passing' },
  {
    row: 'ROBOT PAYMENT, token',
    id: 'robot-payment',
    offers: 'token',
    addresses: [
      ['script', 'https://credit.j-payment.co.jp/gateway/js/CPToken.js'],
      ['script', 'https://credit.j-payment.co.jp/gateway/js/EMV3DSAdapter.js'],
      ['script', 'https://credit.j-payment.co.jp/gateway/js/jquery.js'],
      ['api', 'https://credit.j-payment.co.jp/gateway/gateway_token.aspx'],
    ],
    tokens: ['CPToken', 'ThreeDSAdapter'],
  },
  {
    row: 'ROBOT PAYMENT, link',
    id: 'robot-payment',
    offers: 'redirect',
    addresses: [['redirect', 'https://credit.j-payment.co.jp/gateway/payform.aspx']],
  },
  {
    row: 'PAY.JP',
    id: 'payjp',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://js.pay.jp/v2/pay.js'],
      ['frame', 'https://js.pay.jp/v2/elements/card.html'],
    ],
    tokens: ['Payjp'],
  },
  {
    row: 'PAY.JP Checkout',
    id: 'payjp',
    offers: 'hosted-frame',
    addresses: [['script', 'https://checkout.pay.jp/']],
    tokens: ['payjp-button'],
  },
  {
    row: 'PAY.JP v1',
    id: 'payjp',
    offers: 'token',
    addresses: [
      ['script', 'https://js.pay.jp/'],
      ['script', 'https://js.pay.jp/v1/'],
    ],
  },
  {
    row: 'PAY.JP v2',
    id: 'payjp',
    offers: 'redirect',
    addresses: [
      ['script', 'https://js.pay.jp/payments.js'],
      ['redirect', 'https://checkout.pay.jp/c/abc'],
    ],
  },
  {
    row: 'KOMOJU Fields',
    id: 'komoju',
    offers: 'hosted-frame',
    addresses: [['script', 'https://multipay.komoju.com/fields.js']],
    elements: ['komoju-fields', 'komoju-picker', 'komoju-host'],
  },
  {
    row: 'KOMOJU multipay',
    id: 'komoju',
    offers: 'hosted-frame',
    addresses: [['script', 'https://multipay.komoju.com/']],
    tokens: ['Komoju.multipay'],
    elements: ['[komojuToken]'],
  },
  {
    row: 'KOMOJU hosted',
    id: 'komoju',
    offers: 'redirect',
    addresses: [['redirect', 'https://komoju.com/sessions/abc']],
  },
  {
    row: 'Telecom Credit',
    id: 'telecom-credit',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://secure.telecomcredit.co.jp/inetcredit/secure/order.pl'],
      ['redirect', 'https://secure.telecomcredit.co.jp/inetcredit/adult/one-click-order.pl'],
      ['redirect', 'https://www.credit-cgiserver.com/settle/order.pl'],
      ['redirect', 'https://settle.saa-s.com/settle/order.pl'],
    ],
  },
  {
    row: 'metaps, link',
    id: 'metaps',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://www.paydesign.jp/settle/settle3/bp3.dll'],
      ['redirect', 'https://www.paydesign.jp/settlex/credit2.dll'],
    ],
  },
  {
    row: 'metaps, token',
    id: 'metaps',
    offers: 'token',
    addresses: [['script', 'https://www.paydesign.jp/settle/token/metapsToken-min.js']],
    tokens: ['metapspayment', 'metapsToken'],
  },
  {
    row: 'AnotherLane, link',
    id: 'anotherlane',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://payment.alij.ne.jp/service/credit'],
      ['redirect', 'https://test-payment.alij.ne.jp/service/credit'],
    ],
  },
  {
    row: 'AnotherLane, token',
    id: 'anotherlane',
    offers: 'token',
    addresses: [
      ['script', 'https://payment.alij.ne.jp/service/public/temps/alij_tokenpay.min.js'],
      ['api', 'https://payment.alij.ne.jp/service/gateway/credit'],
    ],
    tokens: ['alij_tokenpay'],
  },
  {
    row: 'REMISE',
    id: 'remise',
    offers: 'redirect',
    addresses: [['redirect', 'https://test.remise.jp/rpgw2/pc/card/paycard.aspx']],
  },
  {
    row: 'Omise / Opn',
    id: 'omise',
    offers: 'token',
    addresses: [
      ['script', 'https://cdn.omise.co/omise.js'],
      ['api', 'https://vault.omise.co/tokens'],
    ],
    tokens: ['Omise'],
  },
  {
    row: 'UnivaPay',
    id: 'univapay',
    offers: 'hosted-frame',
    addresses: [['script', 'https://widget.univapay.com/client/checkout.js']],
    tokens: ['UnivapayCheckout'],
  },
];
