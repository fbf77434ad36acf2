import { expect, test } from 'vitest';
import { adminLogin } from './admin-login.ts';
import { derivedOf, factsOf, type PartialFacts, type PartialRow } from './testing.ts';

const SHOP = 'https://shop.example';
const password = { type: 'password', name: 'password', id: 'password', form: 0 };

function loginOn(
  path: string,
  user: string,
  document: PartialRow<'documents'> = {},
  more: PartialFacts = {},
) {
  const facts = factsOf({
    documents: [{ url: `${SHOP}${path}`, ...document }],
    forms: [{ action: `${SHOP}${path}`, hasPassword: true }],
    fields: [{ name: user, id: user, form: 0 }, password],
    ...more,
  });
  return derivedOf(adminLogin, facts);
}

test('log-in pages of the platforms, at any address', () => {
  const wordPress = loginOn(
    '/secret',
    'log',
    { bodyClasses: ['login', 'wp-core-ui'] },
    {
      fields: [
        { name: 'log', form: 0 },
        { type: 'password', name: 'pwd', form: 0 },
      ],
    },
  );
  expect(wordPress).toMatchObject({ platform: 'WordPress', confidence: 'certain' });
  expect(loginOn('/himitsu/login', 'login_id', { bodyId: 'login-page' })?.platform).toBe(
    'EC-CUBE 4',
  );
  expect(loginOn('/himitsu/', 'login_id', { title: '管理機能' })?.platform).toBe('EC-CUBE 2');
  const three = { bodyId: 'login-page', title: '茶と器 - EC-CUBE管理画面' };
  expect(loginOn('/himitsu/login', 'login_id', three)).toMatchObject({
    platform: 'EC-CUBE 3',
    address: null,
  });
  const versioned = {
    scripts: [{ src: `${SHOP}/html/template/admin/js/function.js?v=3.0.18-p7` }],
  };
  expect(loginOn('/admin/login', 'login_id', { bodyId: 'login-page' }, versioned)).toMatchObject({
    platform: 'EC-CUBE 3',
    address: 'usual',
  });
  const openCart = {
    fields: [
      { id: 'input-username', form: 0 },
      { ...password, id: 'input-password' },
    ],
  };
  expect(loginOn('/x/', '', { title: 'Administration' }, openCart)?.platform).toBe('OpenCart');
});

test('others by path, title or names', () => {
  expect(loginOn('/admin/', 'id')).toMatchObject({
    platform: null,
    signals: ['path'],
    confidence: 'firm',
  });
  expect(loginOn('/x/', 'id', { title: 'ショップ管理画面' })?.signals).toEqual(['title']);
  expect(loginOn('/x/', 'admin_id')?.signals).toEqual(['form']);
});

test('a weak path needs the page to be kept out of search engines', () => {
  const metas = [{ name: 'robots', content: 'noindex,nofollow' }];
  expect(loginOn('/kanri/login.php', 'id')).toBeNull();
  expect(loginOn('/kanri/login.php', 'id', {}, { metas })?.confidence).toBe('tentative');
});

test.each([
  ['/mypage/login', '会員ログイン'],
  ['/account/admin/', 'Account'],
  ['/usces-member/', 'メンバー'],
  ['/shopping/login', 'ログイン'],
  ['/customer/account/login/', 'Customer Login'],
  ['/login', '会員管理システム'],
])('a customer’s log-in is none: %s %s', (path, title) => {
  expect(loginOn(path, 'login_email', { title })).toBeNull();
});

test('a WordPress form in a shopper’s page is none', () => {
  const fields = [
    { name: 'log', form: 0 },
    { type: 'password', name: 'pwd', form: 0 },
  ];
  expect(
    loginOn('/my-account/', 'log', { bodyClasses: ['woocommerce-account'] }, { fields }),
  ).toBeNull();
});

test('registration, settings and new passwords are none', () => {
  const settings = ['a', 'b', 'c', 'd'].map((name) => ({ name, form: 0 }));
  expect(loginOn('/admin/', 'id', {}, { fields: [password, password] })).toBeNull();
  expect(loginOn('/admin/', 'id', {}, { fields: [...settings, password] })).toBeNull();
  expect(
    loginOn('/admin/', 'id', {}, { fields: [{ ...password, autocomplete: 'new-password' }] }),
  ).toBeNull();
});

test('a page without a password or code is none', () => {
  expect(loginOn('/admin/', 'id', {}, { fields: [{ name: 'q', form: 0 }] })).toBeNull();
});
