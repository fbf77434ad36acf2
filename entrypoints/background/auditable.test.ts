import { describe, expect, it } from 'vitest';
import { notAuditable, pageOf, patternOf, reasonOfError, storeOf } from './auditable.ts';

describe('notAuditable', () => {
  it.each([
    ['https://shop.example/cart', null],
    ['http://localhost:8080/', null],
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['moz-extension://4d1f/popup.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://chrome.google.com/webstore/detail/x', 'extension-store'],
    ['https://addons.mozilla.org/ja/firefox/', 'extension-store'],
    ['https://addons.mozilla.org.example/', null],
    ['file:///home/shop/index.html', 'file'],
    ['https://shop.example/catalogue.pdf?page=2', 'pdf'],
    ['https://shop.example/?file=catalogue.pdf', null],
    [undefined, null],
  ])('%s → %s', (url, reason) => {
    expect(notAuditable(url)).toBe(reason);
  });
});

describe('reasonOfError', () => {
  it.each([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['The extensions gallery cannot be scripted.', 'extension-store'],
    ['Cannot access contents of url "file:///tmp/x".', 'file'],
    ['Missing host permission for the tab', 'no-access'],
    ['No tab with id: 7.', 'no-page'],
  ])('%s → %s', (message, reason) => {
    expect(reasonOfError(new Error(message))).toBe(reason);
  });
});

it('a store is scheme and host, whatever the port; a page is origin and path without query', () => {
  expect(storeOf('https://shop.example:8443/cart?id=4')).toBe('https://shop.example');
  expect(storeOf('about:blank')).toBeNull();
  expect(patternOf('https://shop.example')).toBe('https://shop.example/*');
  expect(pageOf('https://shop.example:8443/cart?card=4111')).toBe('https://shop.example:8443/cart');
});
