import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const url = 'https://shop.example/admin/login';

function on(more: PartialFacts, at = url) {
  return judge(
    rule,
    factsOf({
      documents: [{ url: at, bodyId: at === url ? 'login-page' : '' }],
      forms: [{ action: at, hasPassword: true }],
      fields: [
        { name: 'login_id', form: 0 },
        { type: 'password', name: 'password', form: 0 },
      ],
      ...more,
    }),
  );
}

const sent = (headers: Record<string, string[]>) => ({ headers: [{ url, headers }] });

test('neither the page nor the response says noindex', () => {
  const { findings } = on(sent({}));
  expect(findings).toMatchObject([
    { message: 'without-noindex', severity: 'low', confidence: 'certain' },
  ]);
  expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'header', value: null });
});

test.each(['noindex', 'NOINDEX, nofollow', 'none', 'max-image-preview:large, noindex, noarchive'])(
  'a meta of %s passes, whether or not headers were seen',
  (content) => {
    expect(on({ metas: [{ name: 'robots', content }] }).verdict).toBe('pass');
  },
);

test.each(['noindex', 'googlebot: noindex', 'otherbot: noarchive, noindex'])(
  'a header of %s passes',
  (value) => {
    expect(on(sent({ 'x-robots-tag': [value] })).verdict).toBe('pass');
  },
);

test('index, follow and other bots’ metas are none', () => {
  const metas = [
    { name: 'robots', content: 'index, follow' },
    { name: 'description', content: 'noindex' },
  ];
  expect(on({ metas, ...sent({ 'x-robots-tag': ['nosnippet'] }) }).verdict).toBe('fail');
});

test('where headers were not seen it could not be told', () => {
  const { headers: _, ...unseen } = factsOf({
    documents: [{ url, bodyId: 'login-page' }],
    forms: [{ action: url, hasPassword: true }],
    fields: [
      { name: 'login_id', form: 0 },
      { type: 'password', name: 'password', form: 0 },
    ],
  });
  expect(judge(rule, unseen).verdict).toBe('unknown');
});

test('customers’ log-ins are not judged', () => {
  expect(on(sent({}), 'https://shop.example/mypage/login').verdict).toBe('not-applicable');
});
