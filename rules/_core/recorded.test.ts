import { describe, expect, it } from 'vitest';
import { namedByFacts } from './recorded.ts';

const named = (api: string, subject = ''): readonly [string, string] | null => {
  const call = namedByFacts({ api, subject });
  return call && [call.api, call.subject];
};

describe('what the recorder names', () => {
  it.each([
    ['fetch', 'post', ['fetch', 'post']],
    ['XMLHttpRequest.send', 'get', ['XMLHttpRequest', 'get']],
    ['HTMLFormElement.requestSubmit', 'post', ['form.submit', 'post']],
    ['HTMLImageElement.src', 'img.src', ['image.src', 'image']],
    ['Element.setAttribute', 'script.src', ['script.src', 'script']],
    ['HTMLButtonElement.formAction', 'button.formaction', ['form.action', 'form']],
    ['Element.setAttribute', 'div.srcset', null],
    ['HTMLElement.onclick', '! submit   pay      ご注文を確定', ['button.onclick', 'pay-button']],
    ['HTMLElement.onclick', '! button  search      検索', null],
    ['navigation', 'post', ['navigation', 'post']],
  ] as const)('%s on "%s"', (api, subject, expected) => {
    expect(named(api, subject)).toEqual(expected);
  });
});

describe('what a field says of itself', () => {
  it.each([
    ['+ cc-number  card   ', 'pan'],
    ['+ off cardno cardno ハイフンなし  ', 'pan'],
    ['+  security_code security_code   ', 'code'],
    ['+ cc-exp  card-expiry mm/yy  ', 'expiry'],
    ['+  card_name card_name hanako hinata  ', 'holder'],
    ['  email mail mail   ', 'mail'],
    ['+  gift_card_number gift   ', null],
    ['+  point-card  会員カード番号  ', null],
    ['   quantity    ', null],
  ] as const)('"%s"', (words, subject) => {
    expect(named('HTMLInputElement.value', words)?.[1] ?? null).toBe(subject);
  });
});
