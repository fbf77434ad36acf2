import { expect, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

function on(url: string, action = url) {
  return judge(
    rule,
    factsOf({
      documents: [{ url, title: '管理画面ログイン' }],
      forms: [{ action, hasPassword: true }],
      fields: [
        { name: 'login_id', form: 0 },
        { type: 'password', name: 'password', form: 0 },
      ],
    }),
  );
}

test('a page over http, local names included', () => {
  for (const host of ['shop.example', 'shop.localhost:8080', '127.0.0.1:8080']) {
    const url = `http://${host}/admin/login`;
    const { findings } = on(url);
    expect(findings).toMatchObject([{ message: 'page-over-http', severity: 'high' }]);
    expect(findings[0]?.evidence[0]).toEqual({ kind: 'url', role: 'page', url });
    expect(findings[0]?.evidence[1]).toMatchObject({
      kind: 'element',
      path: 'input,select,textarea@1',
    });
  }
});

test('an https page that sends to http', () => {
  expect(on('https://shop.example/admin/', 'http://shop.example/admin/').messages).toEqual([
    'sent-over-http',
  ]);
});

test('https passes', () => {
  expect(on('https://shop.example/admin/').verdict).toBe('pass');
});

test('other pages are not judged', () => {
  const facts = factsOf({ documents: [{ url: 'http://shop.example/cart' }] });
  expect(judge(rule, facts).verdict).toBe('not-applicable');
});
