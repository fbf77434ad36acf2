import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';
import { sessionLikeness } from './session-names.ts';

const safe = { secure: true, httpOnly: true, sameSite: 'lax' } as const;
const judged = (...cookies: NonNullable<PartialFacts['cookies']>) =>
  judge(rule, factsOf({ cookies }));

describe('sessionLikeness', () => {
  it.each([
    ...['PHPSESSID', 'ECSESSID', 'legacy-ECSESSID', 'eccube', 'JSESSIONID', 'ASP.NET_SessionId'],
    ...['connect.sid', 'zenid', 'OCSESSID', 'uk6b0327215efdd', '__Host-PHPSESSID', 'sessionid'],
    ...['laravel_session', '_ec_force_session', 'wp_woocommerce_session_0123456789abcdef'],
  ])('knows %s', (name) => {
    expect(sessionLikeness(name)).toBe('known');
  });

  it.each(['my_session', 'shop_sess_id', 'SESSION', 'session-token'])(
    'takes %s for one',
    (name) => {
      expect(sessionLikeness(name)).toBe('named-so');
    },
  );

  it.each([
    ...[
      '_ga',
      '_gid',
      '_hjSession_123',
      '_hjSessionUser_123',
      'ai_session',
      'rl_session',
      'mp_sess',
    ],
    ...[
      'session_start',
      'sessionDepth',
      'popup_session',
      'assessment',
      'obsession_level',
      'uk',
      'cart',
    ],
    ...['session_referrer', 'analytics_session_id', 'XSRF-TOKEN', 'ukraine', ''],
  ])('leaves %s alone', (name) => {
    expect(sessionLikeness(name)).toBeNull();
  });
});

describe('session-cookie-unprotected', () => {
  it('names the missing flags, once a cookie', () => {
    const { findings } = judged(
      { name: 'PHPSESSID', secure: false, httpOnly: false, sameSite: 'unspecified' },
      { name: 'PHPSESSID', source: 'document' },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: 'flags-missing',
      severity: 'medium',
      values: { name: 'PHPSESSID', flags: 'Secure, HttpOnly, SameSite' },
    });
  });

  it('is low where only SameSite is missing, or where the name only sounds so', () => {
    const sameSite = judged({ name: 'eccube', ...safe, sameSite: 'unspecified' });
    expect(sameSite.findings[0]).toMatchObject({ message: 'same-site-missing', severity: 'low' });
    const named = judged({ name: 'my_session', ...safe, httpOnly: false });
    expect(named.findings[0]).toMatchObject({ severity: 'low', confidence: 'tentative' });
  });

  it('knows from a readable name alone that HttpOnly is missing', () => {
    const { findings } = judged({ name: 'OCSESSID', source: 'document' });
    expect(findings[0]?.values.flags).toBe('HttpOnly');
  });

  it('cannot tell where the browser gave no flags', () => {
    expect(judged({ name: 'PHPSESSID' }).reason).toBe('flags-not-seen');
  });

  it('passes for protected cookies and asks for no Secure over http', () => {
    expect(judged({ name: 'PHPSESSID', ...safe }).verdict).toBe('pass');
    const documents = [{ url: 'http://shop.example/' }];
    const cookies = [{ name: 'PHPSESSID', ...safe, secure: false }];
    expect(judge(rule, factsOf({ documents, cookies })).verdict).toBe('pass');
  });

  it('says nothing without a session of the shop’s own', () => {
    expect(judged({ name: '_ga' }).verdict).toBe('not-applicable');
    expect(judged({ name: 'PHPSESSID', domain: 'ads.example.net' }).verdict).toBe('not-applicable');
    expect(judged({ name: 'PHPSESSID', ...safe, domain: '.shop.example' }).verdict).toBe('pass');
    expect(judge(rule, factsOf()).reason).toBe('facts-missing.cookies');
  });
});
