import { expect, it } from 'vitest';
import { decodeDataUrl } from './data-url.ts';

it.each([
  ['data:text/javascript,alert(1)%3B%20x', 'alert(1); x'],
  ['data:,a%', 'a%'],
  [`data:text/javascript;base64,${btoa('let a = 1;')}`, 'let a = 1;'],
  ['data:text/javascript;charset=utf-8,%E3%82%AB', 'カ'],
  ['data:text/javascript;charset=shift_jis,%83J', 'カ'],
  ['data:text/javascript,a#b', 'a'],
  ['data:text/javascript;base64,!!!', null],
  ['data:text/javascript;charset=nonsense,a', null],
  ['data:text/javascript', null],
  ['https://cdn.example/a,b', null],
])('%s → %s', (url, text) => {
  expect(decodeDataUrl(url)).toBe(text);
});
