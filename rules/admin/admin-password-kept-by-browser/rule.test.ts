import { expect, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

function on(autocomplete: string, form = '<form>', url = 'https://shop.example/admin/login') {
  return judge(
    rule,
    factsOf({
      documents: [{ url }],
      forms: [{ action: url, hasPassword: true, excerpt: form }],
      fields: [
        { name: 'login_id', form: 0 },
        { type: 'password', name: 'password', form: 0, autocomplete },
      ],
    }),
  );
}

test('a field that may be saved is a note', () => {
  for (const autocomplete of ['', 'on', 'current-password'])
    expect(on(autocomplete).findings).toMatchObject([{ message: 'offered', severity: 'info' }]);
});

test('one that may not, by itself or by its form, passes', () => {
  expect(on('off').verdict).toBe('pass');
  expect(on('', '<form method="post" autocomplete="off">').verdict).toBe('pass');
  expect(on('on', '<form autocomplete="off">').verdict).toBe('fail');
});

test('a page that asks for a code alone, and customers’ log-ins, are not judged', () => {
  const url = 'https://shop.example/admin/two_factor';
  const code = factsOf({
    documents: [{ url }],
    forms: [{ action: url }],
    fields: [{ name: 'otp', form: 0, autocomplete: 'one-time-code' }],
  });
  expect(judge(rule, code).verdict).toBe('not-applicable');
  expect(on('', '<form>', 'https://shop.example/mypage/login').verdict).toBe('not-applicable');
});
