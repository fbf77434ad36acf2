import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts, type PartialRow } from '../../_core/testing.ts';
import rule from './rule.ts';

const document = { url: 'https://shop.example/admin/login', title: '管理画面ログイン' };
const login = [
  { name: 'login_id', form: 0 },
  { type: 'password', name: 'password', form: 0 },
];
const on = (given: PartialFacts) =>
  judge(
    rule,
    factsOf({ documents: [document], forms: [{ hasPassword: true }], fields: login, ...given }),
  );

test('a password alone is tentative and at most medium', () => {
  const { findings } = on({});
  expect(findings).toMatchObject([
    { message: 'not-on-this-page', severity: 'medium', confidence: 'tentative' },
  ]);
  expect(findings[0]?.evidence).toHaveLength(1);
});

test.each<PartialRow<'fields'>>([
  { autocomplete: 'one-time-code' },
  { name: 'googleotp' },
  { id: 'otp_code' },
  { label: '認証コード' },
  { nearby: '2段階認証' },
])('a code field passes: %o', (field) => {
  expect(on({ fields: [...login, { form: 0, ...field }] }).verdict).toBe('pass');
});

test.each<PartialRow<'fields'>>([
  { name: 'captcha_code', label: '画像認証コード' },
  { type: 'hidden', name: 'otp' },
  { name: 'otp', visible: false, hiddenBy: 'display' },
  { label: 'ログイン状態を保持' },
])('another field does not: %o', (field) => {
  expect(on({ fields: [...login, { form: 0, ...field }] }).verdict).toBe('fail');
});

test('a passkey passes', () => {
  expect(on({ forms: [{ buttons: ['ログイン', 'パスキーでログイン'] }] }).verdict).toBe('pass');
  expect(on({ scripts: [{ src: 'https://shop.example/js/webauthn.js' }] }).verdict).toBe('pass');
});

test('the second step itself passes', () => {
  const url = 'https://shop.example/admin/two_factor_auth/auth';
  const fields = [{ name: 'two_factor_auth[device_token]', label: '認証コード', form: 0 }];
  expect(on({ documents: [{ url }], fields }).verdict).toBe('pass');
});

test('other pages are not judged', () => {
  expect(on({ documents: [{ url: 'https://shop.example/mypage/login' }] }).verdict).toBe(
    'not-applicable',
  );
});
