import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkoutStepOf, type StepSigns } from './checkout-step.ts';
import { CHECKOUT_STEPS } from './diagnosis.ts';

const stepOf = (path: string, title: string, more: Partial<StepSigns> = {}) =>
  checkoutStepOf({
    url: `https://shop.example${path}`,
    title,
    isPaymentPage: false,
    personalKinds: 0,
    ...more,
  });

describe('by the address', () => {
  it.each([
    ['/', 'top'],
    ['/ja/', 'top'],
    ['/index.php', 'top'],
    ['/products/detail/12', 'product'],
    ['/products/detail.php?product_id=…', 'product'],
    ['/products/fukamushi-sencha', 'product'],
    ['/shopdetail/000000000012/', 'product'],
    ['/?pid=…', 'product'],
    ['/item/123.html', 'product'],
    ['/products/list', null],
    ['/products', null],
    ['/collections/tea', null],
    ['/cart', 'cart'],
    ['/cart/index.php', 'cart'],
    ['/shop/basket.aspx', 'cart'],
    ['/shopping/nonmember', 'shopper'],
    ['/shopping/deliv.php', 'shopper'],
    ['/checkouts/cn/Z2NwLXVz/information', 'shopper'],
    ['/order/okyakusama.html', 'shopper'],
    ['/shopping/payment.php', 'payment'],
    ['/checkouts/cn/Z2NwLXVz/payment', 'payment'],
    ['/order/kessai.cgi', 'payment'],
    ['/shopping/confirm', 'confirm'],
    ['/order/kakunin.html', 'confirm'],
    ['/order_confirm.php', 'confirm'],
    ['/shopping/complete.php', 'complete'],
    ['/checkout/order-received/1234/', 'complete'],
    ['/checkouts/c/0a1b/thank_you', 'complete'],
    ['/cart/thanks', 'complete'],
    ['/order/kanryo.html', 'complete'],
    ['/contact/confirm', null],
    ['/contact/complete', null],
    ['/mypage/card', null],
    ['/entry/complete', null],
    ['/newsletter/thanks', null],
    ['/blog/payment', null],
    ['/shopping', null],
  ] as const)('%s is %s', (path, step) => {
    expect(stepOf(path, 'お茶の店')).toBe(step);
  });
});

describe('by the title, where all steps have one address', () => {
  it.each([
    ['カートの中｜茶の店', 'cart'],
    ['お客様情報の入力｜茶の店', 'shopper'],
    ['発送・支払方法｜茶の店', 'payment'],
    ['内容確認｜茶の店', 'confirm'],
    ['ご注文内容の確認 - 茶の店', 'confirm'],
    ['ご注文ありがとうございます｜茶の店', 'complete'],
    ['完了｜茶の店', 'complete'],
    ['Review your order | Tea', 'confirm'],
    ['Payment - Tea - Checkout', 'payment'],
    ['Thank you for your order', 'complete'],
  ] as const)('%s is %s', (title, step) => {
    expect(stepOf('/usces-cart/', title)).toBe(step);
  });

  it('a page called confirmation is what its title says', () => {
    expect(stepOf('/checkout/confirmation', 'Order confirmation')).toBe('complete');
    expect(stepOf('/checkout/confirmation', 'ご注文内容の確認')).toBe('confirm');
  });

  it('a product may be called anything', () => {
    expect(stepOf('/products/golf', 'ゴルフカート用カバー｜店')).toBe('product');
    expect(stepOf('/products/gift', 'お買い上げありがとうございますカード')).toBe('product');
  });

  it('thanks for a letter are no order', () => {
    expect(stepOf('/contact/', 'お問い合わせありがとうございます')).toBeNull();
    expect(stepOf('/privacy', '個人情報と決済について')).toBeNull();
  });
});

describe('by what the page asks for', () => {
  it('a card makes the checkout the payment step, an address the shopper step', () => {
    expect(stepOf('/checkout/', 'ご注文手続き', { isPaymentPage: true })).toBe('payment');
    expect(stepOf('/checkout/', 'ご注文手続き', { personalKinds: 4 })).toBe('shopper');
    expect(stepOf('/checkout/', 'ご注文手続き')).toBeNull();
    expect(stepOf('/somewhere', '茶の店', { personalKinds: 5 })).toBeNull();
  });

  it('a cart that also takes a card is still the cart', () => {
    expect(stepOf('/cart', 'カート', { isPaymentPage: true })).toBe('cart');
    expect(
      stepOf('/shopping/complete', 'ご注文ありがとうございます', { isPaymentPage: true }),
    ).toBe('complete');
  });

  it('of a shop whose pages are all at one address, too', () => {
    expect(stepOf('/', '茶の店', { isPaymentPage: true })).toBe('payment');
    expect(stepOf('/', '茶の店')).toBe('top');
  });
});

it('takes any address and title', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()),
      fc.string(),
      fc.boolean(),
      fc.nat(9),
      (url, title, isPaymentPage, personalKinds) => {
        const step = checkoutStepOf({ url, title, isPaymentPage, personalKinds });
        expect([...CHECKOUT_STEPS, null]).toContain(step);
      },
    ),
  );
});
