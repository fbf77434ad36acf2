import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (given: PartialFacts) => judge(rule, factsOf(given));
const to = (path: string, text = '') => ({ url: `https://shop.example${path}`, text });

test.each([
  '/admin/login',
  '/wp-login.php',
  '/ec/admin/',
  '/shop_admin/',
  '/admin_x1y2z3/',
  '/admin.php',
])('a link to %s', (path) => {
  const { findings } = on({ links: [to(path)] });
  expect(findings).toMatchObject([
    { message: 'linked', severity: 'low', confidence: 'firm', values: { links: 1, path } },
  ]);
  expect(findings[0]?.evidence).toMatchObject([{ kind: 'element', path: 'a@0' }]);
});

test.each([
  '/author/admin/',
  '/mypage/admin',
  '/sports/badminton-19736/',
  '/fileadmin/terms.pdf',
  '/admin/guide.pdf',
  '/registry/manage-registry.html',
  '/wp-admin/admin-ajax.php',
  '/kabelmanagement',
])('no link to %s', (path) => {
  expect(on({ links: [to(path, '管理')] }).verdict).toBe('pass');
});

test('a weak word needs a text that speaks of an administration', () => {
  expect(on({ links: [to('/kanri/', '店舗案内')] }).verdict).toBe('pass');
  expect(on({ links: [to('/kanri/', '管理画面')] }).verdict).toBe('fail');
});

test('other sites do not count, hosts of the own site do', () => {
  expect(on({ links: [{ url: 'https://psp.example/admin/' }] }).verdict).toBe('pass');
  expect(on({ links: [{ url: 'https://admin.shop.example/' }] }).verdict).toBe('fail');
});

test('an administrator’s toolbar is left out, other links become tentative', () => {
  const adminMarks = [{ mark: '#wpadminbar' }];
  expect(on({ adminMarks, links: [to('/wp-admin/post.php')] }).verdict).toBe('pass');
  const { findings } = on({ adminMarks, links: [to('/wp-admin/'), to('/admin/login')] });
  expect(findings).toMatchObject([{ confidence: 'tentative', values: { links: 1 } }]);
});

test('pages of the administration itself are not judged', () => {
  const documents = [{ url: 'https://shop.example/admin/order' }];
  expect(on({ documents, links: [to('/admin/')] }).verdict).toBe('not-applicable');
});
