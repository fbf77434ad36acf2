import { type Context, has, isOn } from './context.ts';
import { hasFixture } from './fixtures.ts';
import { type HostId, origin } from './places.ts';
import type { DefectId } from './switches.ts';

type Headers = Record<string, string | string[]>;

const SESSION_COOKIE = 'PHPSESSID';
const ADMIN_COOKIE = 'wordpress_logged_in_8f2c1d7e';
const ADMIN_SETTINGS_COOKIE = 'wp-settings-time-1';

/** Response headers of a shop page, as its switches ask for them. */
export function pageHeaders(ctx: Context, cookies: ReadonlyMap<string, string>): Headers {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...framing(ctx),
    ...policy(ctx),
    ...transportSecurity(ctx),
    ...searchEngines(ctx),
    ...(has(ctx, 'debug-toolbar') && { 'x-debug-token': '7c1e04' }),
    'set-cookie': [sessionCookie(ctx), ...adminCookies(ctx, cookies)],
  };
}

function framing(ctx: Context): Headers {
  if (has(ctx, 'frame-protection-missing')) return {};
  // The shop's own frame on its own page.
  return { 'x-frame-options': has(ctx, 'framed-form') ? 'SAMEORIGIN' : 'DENY' };
}

function transportSecurity(ctx: Context): Headers {
  if (has(ctx, 'hsts-missing') || ctx.scheme === 'http') return {};
  return { 'strict-transport-security': 'max-age=31536000' };
}

function searchEngines(ctx: Context): Headers {
  if (ctx.page !== 'admin' || has(ctx, 'admin-indexed')) return {};
  return { 'x-robots-tag': 'noindex, nofollow' };
}

function policy(ctx: Context): Headers {
  const text = contentSecurityPolicy(ctx);
  return text === '' ? {} : { 'content-security-policy': text };
}

export function contentSecurityPolicy(ctx: Context): string {
  if (hasFixture(ctx)) return '';
  const missing = has(ctx, 'csp-missing');
  const weak = has(ctx, 'csp-weak');
  const lateStep = ctx.page === 'confirm' || ctx.page === 'complete';
  if (missing && !(weak && lateStep)) return '';
  const directives = weak ? weakPolicy() : strongPolicy(ctx);
  if (!has(ctx, 'frame-protection-missing'))
    directives.push(`frame-ancestors ${has(ctx, 'framed-form') ? "'self'" : "'none'"}`);
  return directives.join('; ');
}

const weakPolicy = (): string[] => [
  "default-src * data: 'unsafe-inline'",
  "script-src 'self' https: http: 'unsafe-inline' 'unsafe-eval'",
];

/** Strict by nonce. Hosts are only let in where a switch needs them, so that each defect still works alone. */
function strongPolicy(ctx: Context): string[] {
  const { payment } = ctx.selection;
  const psp = at(ctx, 'psp');
  const usesToken = payment.startsWith('token') || has(ctx, 'save-card');
  const connect = list("'self'", usesToken && psp, has(ctx, 'chat-widget') && at(ctx, 'tags'));
  const frames = list(
    has(ctx, 'framed-form') && "'self'",
    payment === 'psp-frame' && psp,
    has(ctx, 'unknown-payment-frame') && at(ctx, 'unknownPay'),
  );
  const images = list("'self'", has(ctx, 'mixed-image') && origin(ctx.ports, 'http', 'cdn'));
  return [
    "default-src 'none'",
    `script-src 'nonce-${ctx.nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src ${images}`,
    `connect-src ${connect}`,
    `frame-src ${frames || "'none'"}`,
    `form-action ${formTargets(ctx)}`,
    "base-uri 'none'",
    "object-src 'none'",
  ];
}

const PLAIN_TARGETS: readonly DefectId[] = [
  'payment-over-http',
  'cart-over-http',
  'admin-over-http',
  'insecure-form',
];

/** A form's redirect is checked against this list as well, so a step over http has to be let in. */
const formTargets = (ctx: Context): string =>
  list(
    "'self'",
    PLAIN_TARGETS.some((id) => isOn(ctx, id)) && origin(ctx.ports, 'http', 'shop'),
    ctx.scheme === 'http' && origin(ctx.ports, 'https', 'shop'),
    at(ctx, 'psp'),
  );

const at = (ctx: Context, host: HostId): string => origin(ctx.ports, 'https', host);

const list = (...sources: (string | false)[]): string => sources.filter(Boolean).join(' ');

function sessionCookie(ctx: Context): string {
  const flags = has(ctx, 'session-cookie-weak') ? '' : '; Secure; HttpOnly; SameSite=Lax';
  return `${SESSION_COOKIE}=${ctx.session.id}; Path=/${flags}`;
}

/** Set while the switch is on; taken away when a browser still has them from an earlier try. */
function adminCookies(ctx: Context, cookies: ReadonlyMap<string, string>): string[] {
  if (isOn(ctx, 'admin-session')) {
    return [
      `${ADMIN_COOKIE}=practice; Path=/; HttpOnly; Secure; SameSite=Lax`,
      `${ADMIN_SETTINGS_COOKIE}=1; Path=/; Secure; SameSite=Lax`,
    ];
  }
  return [ADMIN_COOKIE, ADMIN_SETTINGS_COOKIE]
    .filter((name) => cookies.has(name))
    .map((name) => `${name}=; Path=/; Max-Age=0; Secure`);
}

export function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.split('=', 2);
    if (name !== undefined && value !== undefined) cookies.set(name.trim(), value.trim());
  }
  return cookies;
}

export const sessionIdFrom = (cookies: ReadonlyMap<string, string>): string | undefined => {
  const id = cookies.get(SESSION_COOKIE);
  return id !== undefined && /^[0-9a-f]{32}$/.test(id) ? id : undefined;
};
