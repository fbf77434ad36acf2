import { expect, test } from 'vitest';
import { factsOf, judge, type PartialRow } from '../../_core/testing.ts';
import rule from './rule.ts';

function on(
  path: string,
  user: string,
  document: PartialRow<'documents'> = {},
  secret = 'password',
) {
  const url = `https://shop.example${path}`;
  return judge(
    rule,
    factsOf({
      documents: [{ url, ...document }],
      forms: [{ action: url, hasPassword: true }],
      fields: [
        { name: user, id: user, form: 0 },
        { type: 'password', name: secret, form: 0 },
      ],
    }),
  );
}

test.each([
  ['/admin/login', 'EC-CUBE 4', { bodyId: 'login-page' }],
  ['/shop/admin', 'EC-CUBE 4', { bodyId: 'login-page' }],
  ['/html/admin/login', 'EC-CUBE 3', { bodyId: 'login-page', title: '店 - EC-CUBE管理画面' }],
  ['/admin/', 'EC-CUBE 2', { title: '茶と器/管理機能' }],
  ['/admin/index.php', 'EC-CUBE 2', { title: '茶と器/管理機能' }],
])('%s is the usual address of %s', (path, platform, document) => {
  const { findings } = on(path, 'login_id', document);
  expect(findings).toMatchObject([
    { message: 'default-path', severity: 'low', confidence: 'certain', values: { path, platform } },
  ]);
  expect(findings[0]?.evidence).toMatchObject([{ kind: 'url', role: 'page' }, { kind: 'element' }]);
});

test('WordPress: wp-login.php is, another address is not', () => {
  const classes = { bodyClasses: ['login', 'wp-core-ui'] };
  expect(on('/wp-login.php', 'log', classes, 'pwd').messages).toEqual(['default-path']);
  expect(on('/iriguchi/', 'log', classes, 'pwd').verdict).toBe('pass');
});

test.each(['/admin', '/administrator/', '/ec/admin/login.php', '/admin.php', '/admin_login.php'])(
  'a log-in of nobody knows what at %s',
  (path) => {
    const { findings } = on(path, 'id', { title: '管理画面' });
    expect(findings).toMatchObject([{ message: 'guessable-path', values: { path } }]);
  },
);

test.each(['/admin_x7k2/', '/shop-admin/', '/a/b/admin/'])('%s passes', (path) => {
  expect(on(path, 'id', { title: '管理画面' }).verdict).toBe('pass');
});

test('customers’ log-ins are not judged', () => {
  expect(on('/mypage/login', 'login_email').verdict).toBe('not-applicable');
  expect(on('/account/admin/', 'id').verdict).toBe('not-applicable');
});
