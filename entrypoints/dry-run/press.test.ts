// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findButton, payScore } from './press.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function found(markup: string): string | null {
  document.body.innerHTML = markup;
  return findButton(document, null, document.querySelector('#no'))?.id ?? null;
}

describe('the button that goes on with the payment', () => {
  it.each([
    ['submits the form of the number', '<form><input id="no"><button id="yes">Go</button></form>'],
    [
      'not the way back, nor a coupon',
      '<form><input id="no"><button id="a">戻る</button><button id="b">クーポンを使う</button><button id="yes">確認画面へ</button></form>',
    ],
    [
      'of the same form before others that pay',
      '<form><button id="a">注文する</button></form><form><input id="no"><button id="yes">次へ</button></form>',
    ],
    [
      'outside every form, by its words',
      '<div><button id="a">検索</button><input id="no"><button type="button" id="b">詳細</button><button type="button" id="yes">注文を確定する</button></div>',
    ],
    [
      'not another way to pay',
      '<form><input id="no"><button id="a">PayPal で支払う</button><button id="b">Pay with Amazon Pay</button><button id="yes">Place order</button></form>',
    ],
    [
      'named by its picture or its value',
      '<form><input id="no"><input type="button" id="a" value="住所検索"><input type="image" id="yes" alt="ご購入手続きへ"></form>',
    ],
    [
      'that belongs to the form from outside',
      '<form id="f"><input id="no"></form><button id="a">Continue</button><button id="yes" form="f">Continue</button>',
    ],
    [
      'after the number, of two alike',
      '<button type="button" id="a">Pay now</button><input id="no"><button type="button" id="yes">Pay now</button>',
    ],
  ])('%s', (_, markup) => {
    expect(found(markup)).toBe('yes');
  });

  it('is none where nothing says so', () => {
    expect(
      found(
        '<form><button id="a">検索</button></form><input id="no"><button id="b" type="button">？</button><a id="c" href="/">ご注文の確認方法</a>',
      ),
    ).toBeNull();
  });

  it('is never what merely holds it', () => {
    document.body.innerHTML = '<div id="box">お支払い<button id="b">支払う</button></div>';
    const at = (id: string): number => payScore(document.querySelector(`#${id}`) as Element, null);
    expect(at('box')).toBe(0);
    expect(at('b')).toBeGreaterThan(0);
  });
});
