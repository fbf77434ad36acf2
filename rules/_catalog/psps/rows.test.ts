/** The facts that were gathered of payment services, row by row: what each offers, and what is known of its addresses. */
import { expect, test } from 'vitest';
import {
  findPspByUrl,
  findPspsByElement,
  findPspsByToken,
  findPspsOfAddress,
  psps,
} from './index.ts';
import type { HostSignal, Integration } from './psp.ts';

interface Row {
  row: string;
  id: string;
  offers: Integration;
  addresses?: readonly (readonly [HostSignal['kind'], string])[];
  tokens?: readonly string[];
  /** `#id`, `.class`, `[name]` or a tag. */
  elements?: readonly string[];
}

const ROWS: readonly Row[] = [
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
  {
    row: 'Paidy',
    id: 'paidy',
    offers: 'wallet',
    addresses: [['script', 'https://apps.paidy.com/']],
    tokens: ['Paidy.configure'],
    elements: ['#paidy-checkout-button'],
  },
  {
    row: 'Amazon Pay v2',
    id: 'amazon-pay',
    offers: 'wallet',
    addresses: [['script', 'https://static-fe.payments-amazon.com/checkout.js']],
    tokens: ['amazon.Pay.'],
  },
  {
    row: 'Amazon Pay v1',
    id: 'amazon-pay',
    offers: 'wallet',
    addresses: [
      ['script', 'https://static-fe.payments-amazon.com/OffAmazonPayments/jp/lpa/js/Widgets.js'],
    ],
    tokens: ['OffAmazonPayments'],
  },
  {
    row: 'Rakuten Pay',
    id: 'rakuten-pay',
    offers: 'wallet',
    addresses: [
      ['redirect', 'https://my.checkout.rakuten.co.jp/'],
      ['redirect', 'https://checkout.rakuten.co.jp/'],
      ['redirect', 'https://lite.checkout.rakuten.co.jp/'],
    ],
  },
  {
    row: 'PayPay',
    id: 'paypay',
    offers: 'wallet',
    addresses: [
      [
        'script',
        'https://static.paypay.ne.jp/libs/smart-payment-js-sdk/1.0/smart-payment-js-sdk.js',
      ],
      ['redirect', 'https://www.paypay.ne.jp/app/v2/p2p'],
    ],
  },
  {
    row: 'Yamato Kuroneko web collect',
    id: 'yamato',
    offers: 'token',
    tokens: ['WebcollectTokenLib'],
  },
  {
    row: 'Stripe',
    id: 'stripe',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://js.stripe.com/v3/'],
      ['script', 'https://js.stripe.com/basil/stripe.js'],
      ['frame', 'https://js.stripe.com/v3/elements-inner-card-x.html'],
    ],
    tokens: ['Stripe('],
    elements: ['.StripeElement'],
  },
  {
    row: 'Stripe v2',
    id: 'stripe',
    offers: 'token',
    addresses: [['script', 'https://js.stripe.com/v2/']],
    tokens: ['Stripe.setPublishableKey', 'Stripe.card.createToken'],
  },
  {
    row: 'Stripe Checkout',
    id: 'stripe',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://checkout.stripe.com/c/pay/x'],
      ['redirect', 'https://buy.stripe.com/x'],
    ],
  },
  {
    row: 'Square',
    id: 'square',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://web.squarecdn.com/v1/square.js'],
      ['script', 'https://sandbox.web.squarecdn.com/v1/square.js'],
      ['script', 'https://js.squareup.com/v2/paymentform'],
    ],
    tokens: ['Square.payments', 'SqPaymentForm'],
  },
  {
    row: 'PayPal',
    id: 'paypal',
    offers: 'hosted-frame',
    addresses: [['script', 'https://www.paypal.com/sdk/js?client-id=…&components=…']],
    tokens: ['paypal.HostedFields', 'paypal.CardFields', 'paypal.Buttons'],
  },
  {
    row: 'PayPal, redirect',
    id: 'paypal',
    offers: 'redirect',
    addresses: [['redirect', 'https://www.paypal.com/checkoutnow']],
  },
  {
    row: 'Braintree',
    id: 'braintree',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://js.braintreegateway.com/web/dropin/1.33.0/js/dropin.min.js'],
      ['script', 'https://js.braintreegateway.com/web/3.90.0/js/hosted-fields.min.js'],
      ['frame', 'https://assets.braintreegateway.com/web/3.90.0/html/hosted-fields-frame.min.html'],
    ],
    tokens: ['braintree.'],
  },
  {
    row: 'Adyen',
    id: 'adyen',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://checkoutshopper-test.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js'],
      ['script', 'https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js'],
    ],
    tokens: ['AdyenCheckout'],
  },
  { row: 'Adyen, client-side encryption', id: 'adyen', offers: 'token', tokens: ['adyen.encrypt'] },
  {
    row: 'Checkout.com',
    id: 'checkout-com',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://cdn.checkout.com/js/framesv2.min.js'],
      ['script', 'https://cdn.checkout.com/js/frames.js'],
    ],
    tokens: ['Frames.init'],
    elements: ['.card-frame'],
  },
  {
    row: 'Shopify Payments',
    id: 'shopify-payments',
    offers: 'hosted-frame',
    addresses: [
      ['frame', 'https://checkout.shopifycs.com/number?x=…'],
      ['frame', 'https://checkout.pci.shopifyinc.com/build/x/card_fields.html'],
      ['script', 'https://checkout.shopifycs.com/dist/card_fields.js'],
      ['api', 'https://deposit.us.shopifycs.com/sessions'],
    ],
  },
];

test.each(ROWS)('$row', ({ id, offers, addresses = [], tokens = [], elements = [] }) => {
  expect(psps.get(id)?.offers).toContain(offers);
  for (const [role, url] of addresses) {
    expect(findPspByUrl(url, role)?.psp.id, `${role} ${url}`).toBe(id);
    expect(
      findPspsOfAddress(url).map(({ psp }) => psp.id),
      url,
    ).toContain(id);
  }
  const named = (matches: readonly { psp: { id: string } }[]) => matches.map(({ psp }) => psp.id);
  for (const token of tokens) expect(named(findPspsByToken(token)), token).toContain(id);
  for (const selector of elements)
    expect(named(findPspsByElement(elementOf(selector))), selector).toContain(id);
});

function elementOf(selector: string) {
  const [, id = ''] = /^#(.+)/.exec(selector) ?? [];
  const [, classes = ''] = /^\.(.+)/.exec(selector) ?? [];
  const [, name = ''] = /^\[(.+)\]$/.exec(selector) ?? [];
  return { tag: id || classes || name ? 'input' : selector, id, name, classes };
}

test('every signal says how sure it is, and where it was seen', () => {
  for (const { id, signals } of psps.values())
    for (const { evidence, source, ...signal } of signals) {
      const where = `${id}: ${JSON.stringify(signal)}`;
      expect(evidence, `${where}: give an evidence level, R, S, P, D or G`).toMatch(/^[RSPDG]$/);
      expect(source?.length, `${where}: say where it was seen`).toBeGreaterThan(3);
      expect(/memory/.test(source), `${where}: what is remembered is of level G`).toBe(
        evidence === 'G',
      );
    }
});

test('an address of nobody’s belongs to nobody', () => {
  expect(findPspsOfAddress('https://shop.example/api/pay')).toEqual([]);
  expect(findPspsOfAddress('')).toEqual([]);
});
