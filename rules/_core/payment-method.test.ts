import { describe, expect, test } from 'vitest';
import { paymentMethod } from './payment-method.ts';
import { derivedOf, factsOf, type PartialFacts } from './testing.ts';

const SHOP = 'https://shop.example/checkout';

const judged = (facts: PartialFacts) => derivedOf(paymentMethod, factsOf(facts));
const reasonsOf = (facts: PartialFacts) => judged(facts).reasons.map(({ reason }) => reason);

const number = { id: 'card_number', autocomplete: 'cc-number', label: 'カード番号', form: 0 };
const code = { id: 'card_cvv', autocomplete: 'cc-csc', label: 'セキュリティコード', form: 0 };
const named = { ...number, name: 'card_number' };
const postToShop = { action: SHOP, method: 'post' as const };

describe('passing type', () => {
  test('a hidden card number in the served page is certain', () => {
    const payment = judged({
      fields: [
        { type: 'hidden', name: 'cardno', holds: { any: true, luhn: true, prefilled: true } },
      ],
      forms: [postToShop],
    });
    expect(payment).toMatchObject({
      method: 'passing',
      confidence: 'certain',
      isPaymentPage: true,
    });
    expect(payment.reasons[0]).toMatchObject({
      reason: 'hidden-card-number',
      values: { name: 'cardno' },
    });
  });

  test('other long numbers that pass Luhn by chance are not cards', () => {
    for (const name of ['order_id', 'session_token', 'tracking_no', 'ean13']) {
      const holds = { any: true, luhn: true, prefilled: true };
      expect(judged({ fields: [{ type: 'hidden', name, holds }] }).method).toBe('none');
    }
  });

  test('a number seen in a submission to the shop is certain, whatever scripts are there', () => {
    const payment = judged({
      fields: [named],
      forms: [postToShop],
      scripts: [{ src: 'https://static.mul-pay.jp/ext/js/token.js' }],
      submissions: [{ luhnNames: ['card_number'] }],
    });
    expect(payment).toMatchObject({ method: 'passing', confidence: 'certain' });
  });

  test('a named field in a form to the shop is suspected', () => {
    const payment = judged({ fields: [named, code], forms: [postToShop] });
    expect(payment).toMatchObject({ method: 'passing', confidence: 'firm', takenBy: 'shop-page' });
    expect(payment.ownFields).toHaveLength(2);
  });

  test('a leftover that nobody can see is suspected less', () => {
    const hidden = { ...named, visible: false, hiddenBy: 'display' };
    expect(judged({ fields: [hidden], forms: [postToShop] })).toMatchObject({
      method: 'passing',
      confidence: 'tentative',
    });
  });

  test('a script of embedded fields does not clear fields of the shop’s own', () => {
    const facts = {
      fields: [named],
      forms: [postToShop],
      scripts: [{ src: 'https://js.stripe.com/v3/' }],
    };
    expect(judged(facts)).toMatchObject({ method: 'passing', confidence: 'tentative' });
    expect(reasonsOf(facts)).toContain('frame-script-without-frame');
  });
});

describe('token', () => {
  test('ZEUS: named fields beside its script are a token, to be checked when sent', () => {
    const facts = {
      fields: [{ ...named, id: 'zeus_token_card_number', name: 'zeus_token_card_number' }],
      forms: [postToShop],
      scripts: [{ src: 'https://shop.example/js/zeus_token.js?ver=2.12' }],
    };
    expect(judged(facts)).toMatchObject({ method: 'token', psp: 'zeus', confidence: 'firm' });
    expect(reasonsOf(facts)).toEqual(['token-script-present', 'named-fields-with-token']);
  });

  test('a number that was there and was not sent makes it certain', () => {
    const payment = judged({
      fields: [{ ...named, holds: { any: true, luhn: true } }],
      forms: [postToShop],
      scripts: [{ tokens: ['Multipayment.getToken'] }],
      submissions: [{ luhnNames: [] }],
    });
    expect(payment).toMatchObject({ method: 'token', psp: 'gmo-pg', confidence: 'certain' });
  });

  test('nameless fields outside every form in a closed dialog', () => {
    const payment = judged({
      fields: [{ ...number, form: null, visible: false, hiddenBy: 'display' }],
      scripts: [
        { src: 'https://www.e-scott.jp/euser/stn/CdGetJavaScript.do', classes: 'spsvToken' },
      ],
    });
    expect(payment).toMatchObject({ method: 'token', psp: 'sony-payment', takenBy: 'shop-page' });
    expect(payment.ownFields).toHaveLength(1);
  });

  test('a hidden field that waits for a payment token, no known script', () => {
    const waiting = { type: 'hidden', name: '_order[sample_payment_token]', form: 0 };
    expect(judged({ fields: [number, waiting], forms: [postToShop] })).toMatchObject({
      method: 'token',
      psp: null,
      confidence: 'firm',
    });
  });

  test('a token against forgery says nothing of the card', () => {
    for (const name of ['_token', 'csrf_token', 'authenticity_token', '_order[_token]']) {
      const guard = { type: 'hidden', name, form: 0 };
      expect(judged({ fields: [number, guard], forms: [postToShop] }).method).toBe('unknown');
    }
  });

  test('a form that posts the card straight to the payment company', () => {
    const action = 'https://credit.j-payment.co.jp/gateway/gateway_token.aspx';
    expect(judged({ fields: [named], forms: [{ action, method: 'post' }] })).toMatchObject({
      method: 'token',
      psp: 'robot-payment',
    });
  });

  test('services from memory never decide firmly', () => {
    const payment = judged({
      fields: [number],
      scripts: [{ src: 'https://js.authorize.net/v1/Accept.js' }],
    });
    expect(payment).toMatchObject({
      method: 'token',
      psp: 'authorize-net',
      confidence: 'tentative',
    });
  });

  test('two equally likely services are both named', () => {
    const payment = judged({
      fields: [number],
      scripts: [
        { src: 'https://token.paygent.co.jp/js/PaygentToken.js' },
        { src: 'https://static.mul-pay.jp/ext/js/token.js' },
      ],
    });
    expect(payment.psp).toBeNull();
    expect(payment.reasons.map(({ reason }) => reason)).toContain('several-psps');
  });
});

describe('hosted fields', () => {
  const stripe = {
    name: '__privateStripeFrame5',
    src: 'https://js.stripe.com/v3/elements-inner-card.html',
  };

  test('a known frame, beside a hidden field of the shop’s own', () => {
    const payment = judged({
      fields: [{ ...named, visible: false, hiddenBy: 'display' }],
      forms: [postToShop],
      frames: [stripe],
    });
    expect(payment).toMatchObject({
      method: 'hosted-frame',
      psp: 'stripe',
      confidence: 'certain',
      takenBy: 'both',
      ownFields: [],
    });
    expect(payment.hostedFrames).toHaveLength(1);
  });

  test('own fields that a shopper sees decide, frames or not', () => {
    const facts = { fields: [named], forms: [postToShop], frames: [stripe] };
    expect(judged(facts)).toMatchObject({ method: 'passing', confidence: 'tentative' });
  });

  test('controllers, fingerprints, buttons and captchas take no card', () => {
    const frames = [
      { name: '__privateStripeController1', src: 'https://js.stripe.com/v3/controller.html' },
      { name: '__privateStripeMetricsController0', src: 'https://js.stripe.com/v3/m-outer.html' },
      { name: '__zoid__paypal_buttons__x', src: 'https://www.paypal.com/smart/buttons' },
      { src: 'https://pay.google.com/gp/p/ui/payframe', visible: false },
      { title: 'reCAPTCHA', src: 'https://www.google.com/recaptcha/api2/anchor' },
      { id: 'Cardinal-collector', src: 'https://geo.cardinalcommerce.com/x' },
      { src: 'https://ads.example/activity;u4=account:creditcard:create', width: 400 },
      { name: 'gift-card-number', src: 'https://gift.example/' },
    ];
    expect(judged({ frames })).toMatchObject({ method: 'none', takenBy: 'none' });
  });

  test('an unknown company’s frame that names the card', () => {
    for (const title of [
      'カード番号',
      'Iframe voor kaartnummer',
      'Numéro de carte',
      'Secure card number input',
    ]) {
      const payment = judged({ frames: [{ title, src: 'https://pay.unknown.example/f' }] });
      expect(payment).toMatchObject({ method: 'hosted-frame', psp: null, confidence: 'tentative' });
    }
  });

  test('a whole checkout in a frame is said, but no card field is counted', () => {
    const payment = judged({
      frames: [{ name: 'klarna-checkout-iframe', src: 'https://js.live.kustom.co/kcoc/x.html' }],
    });
    expect(payment).toMatchObject({ method: 'hosted-frame', psp: 'kustom', takenBy: 'none' });
  });

  test('fields in a frame of the shop’s own site are the shop’s', () => {
    const payment = judged({
      documents: [{}, { url: 'https://pay.shop.example/card' }],
      fields: [{ ...named, doc: 1 }],
      forms: [{ ...postToShop, doc: 1, action: 'https://pay.shop.example/card' }],
      frames: [{ name: 'card-form', src: 'https://pay.shop.example/card' }],
    });
    expect(payment).toMatchObject({ method: 'passing', takenBy: 'shop-page', hostedFrames: [] });
  });

  test('fields in another site’s frame are not', () => {
    const payment = judged({
      documents: [{}, { url: 'https://frames.vendor.example/f' }],
      fields: [{ ...named, doc: 1 }],
      frames: [{ src: 'https://frames.vendor.example/f' }],
    });
    expect(payment).toMatchObject({
      method: 'hosted-frame',
      takenBy: 'hosted-frame',
      ownFields: [],
    });
  });
});

describe('redirect', () => {
  test('a form to a payment company', () => {
    const action = 'https://fep.sps-system.com/f01/FepBuyInfoReceive.do';
    expect(judged({ forms: [{ action }] })).toMatchObject({
      method: 'redirect',
      psp: 'sbps',
      confidence: 'firm',
      isPaymentPage: true,
    });
  });

  test('a form that leaves to pay at a site the catalogue does not know', () => {
    const forms = [{ action: 'https://pay.unknown.example/start', buttons: ['決済画面へ進む'] }];
    expect(judged({ forms })).toMatchObject({
      method: 'redirect',
      psp: null,
      confidence: 'tentative',
    });
    expect(judged({ forms: [{ ...forms[0], buttons: ['検索'] }] }).method).toBe('none');
  });

  test('a stranger’s card frame beside the form to a payment company is said, not believed', () => {
    const payment = judged({
      forms: [{ action: 'https://fep.sps-system.com/f01/FepBuyInfoReceive.do' }],
      frames: [{ title: 'クレジットカード決済', src: 'https://pay.unknown.example/entry/card' }],
    });
    expect(payment).toMatchObject({ method: 'redirect', psp: 'sbps', takenBy: 'hosted-frame' });
    expect(payment.reasons.map(({ reason }) => reason)).toContain('unknown-card-frame');
    expect(payment.hostedFrames).toHaveLength(1);
  });

  const ways = (labels: string[]) =>
    labels.map((label) => ({ type: 'radio', name: 'payment_id', label, form: 0 }));

  test('a card chosen here and typed elsewhere', () => {
    expect(judged({ fields: ways(['クレジットカード', '銀行振込']) })).toMatchObject({
      method: 'redirect',
      confidence: 'tentative',
    });
    expect(judged({ fields: ways(['サンプル決済(リンク)', '代金引換']) }).method).toBe('redirect');
  });

  test('what the page loads tells where a chosen card is typed', () => {
    const scripts = [{ src: 'https://token.paygent.co.jp/js/PaygentToken.js' }];
    expect(judged({ fields: ways(['カード', '銀行振込']), scripts })).toMatchObject({
      method: 'token',
      psp: 'paygent',
      confidence: 'tentative',
    });
  });

  test('gift and member cards are no choice of a card', () => {
    expect(judged({ fields: ways(['ギフトカード', '銀行振込']) }).method).toBe('none');
    expect(judged({ fields: ways(['メッセージカードあり', 'なし']) }).method).toBe('none');
  });
});

describe('neither', () => {
  test('a page of a payment company is not the shop’s', () => {
    const payment = judged({
      documents: [{ url: 'https://www.computop-paygate.com/payssl.aspx' }],
      fields: [named],
    });
    expect(payment).toMatchObject({
      method: 'none',
      psp: 'computop',
      isPaymentPage: false,
      takenBy: 'shop-page',
    });
  });

  test('nameless fields without any token cannot be told', () => {
    const facts = { fields: [number], forms: [postToShop] };
    expect(judged(facts)).toMatchObject({ method: 'unknown', isPaymentPage: true });
    expect(reasonsOf(facts)).toEqual(['fields-without-name']);
  });

  test('a payment script on a page without cards is no payment', () => {
    expect(judged({ scripts: [{ src: 'https://js.stripe.com/v3/' }] })).toMatchObject({
      method: 'none',
      isPaymentPage: false,
    });
  });

  test('a holder’s name alone is no card data of the shop', () => {
    const holder = { name: 'cc_name', autocomplete: 'cc-name', label: 'カード名義' };
    expect(judged({ fields: [holder] }).ownFields).toEqual([]);
  });
});
