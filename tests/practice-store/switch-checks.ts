import type { PageId } from './page-ids.ts';
import type { SwitchId } from './switches.ts';
import { BENIGN, type BenignSwitch, TECHNIQUES, type TechniqueSwitch } from './techniques.ts';

export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Check {
  readonly page: PageId;
  /** An address of the shop that no page leads to, for switches that show on none. */
  readonly path?: string;
  /** True exactly where the switch is on. */
  readonly shows: (answer: Answer) => boolean;
}

const inBody =
  (...signs: (RegExp | string)[]) =>
  ({ body }: Answer): boolean =>
    signs.every((sign) => (typeof sign === 'string' ? body.includes(sign) : sign.test(body)));

const notInBody =
  (sign: RegExp) =>
  ({ body }: Answer): boolean =>
    !sign.test(body);

const policyOf = ({ headers }: Answer): string => String(headers['content-security-policy'] ?? '');
const cookiesOf = ({ headers }: Answer): string => String(headers['set-cookie'] ?? '');
const isThere = ({ status }: Answer): boolean => status === 200;
const isHttp = ({ url }: Answer): boolean => url.startsWith('http:');

/** Signs of those fixtures whose script is not named in the page's markup. */
const HIDDEN: Partial<Record<TechniqueSwitch | BenignSwitch, RegExp | string>> = {
  'skim-inline-loader': /w\.atob\(k\)[\s\S]*,'aHR0cHM6Ly9jb2xsZWN0/,
  'skim-container-script': '/gtm/container.js?id=',
  'skim-second-container': /gtm\.js\?id=GTM-HNT[\s\S]*gtm\.js\?id=GTM-ZK8/,
  'skim-onerror-loader': /<img src="data:image\/gif;base64,AAAA"[^>]* onerror="/,
  'skim-css-variable': /--shop-theme:"[\w+/=]+"[\s\S]*getPropertyValue/,
  'skim-service-worker': "register('/sw-cache.js')",
  'twin-chat-socket': '/chat/live.js"',
  'twin-error-tracker': '/errors/tracker.js"',
  'twin-formatter-obfuscated-default': '/assets/twins/card-formatter.default.js"',
  'twin-formatter-obfuscated-high': '/assets/twins/card-formatter.high.js"',
  'twin-shop-obfuscated-default': '/assets/twins/shop.default.js"',
  'twin-shop-obfuscated-high': '/assets/twins/shop.high.js"',
};

const FIXTURE_CHECKS = Object.fromEntries(
  [
    ...TECHNIQUES.map((row) => [row.switch, `${row.script}"`] as const),
    ...BENIGN.map((row) => [row.switch, `/assets/twins/${row.id}.js"`] as const),
  ].map(([id, sign]): [string, Check] => [
    id,
    { page: 'payment', shows: inBody(HIDDEN[id] ?? sign) },
  ]),
) as Readonly<Record<TechniqueSwitch | BenignSwitch, Check>>;

/** What a page must show for each switch. A new switch does not compile before it has its check here. */
export const SWITCH_CHECKS: Readonly<Record<SwitchId, Check>> = {
  ...FIXTURE_CHECKS,
  redirect: {
    page: 'payment',
    shows: inBody(/<form method="post" action="https:\/\/psp\.localhost:\d+\/pay"/),
  },
  'psp-frame': {
    page: 'payment',
    shows: inBody(/<iframe[^>]+src="https:\/\/psp\.localhost:\d+\/frame\/card"/),
  },
  token: {
    page: 'payment',
    shows: inBody('data-pay="token"', /<input type="tel" id="card-number" autocomplete/),
  },
  'token-named': { page: 'payment', shows: inBody('/js/token-named.js', 'name="card-number"') },
  passing: {
    page: 'payment',
    shows: inBody('name="payment_form"', 'name="cardno"', 'カード番号</th>'),
  },
  'passing-xhr': { page: 'payment', shows: inBody('data-pay="fetch"', /id="cardno" inputmode/) },

  'split-fields': { page: 'payment', shows: inBody('name="cardno4"', 'name="exp_month"') },
  'late-fields': {
    page: 'payment',
    shows: inBody(/data-late>[\s\S]*<template>[\s\S]*cardno[\s\S]*<\/template>/),
  },
  'shadow-fields': { page: 'payment', shows: inBody(/<hinata-card><template>[\s\S]*cardno/) },
  'framed-form': { page: 'payment', shows: inBody(/<iframe[^>]+src="[^"]*&amp;framed=1"/) },
  'framed-srcdoc': { page: 'payment', shows: inBody(/<iframe[^>]+srcdoc="/) },
  'hidden-own-field': {
    page: 'payment',
    shows: inBody(/class="is-hidden"><label for="cc_number_unused">/),
  },

  'card-form-get': { page: 'payment', shows: inBody(/<form method="get"[^>]*id="card-form"/) },
  'quick-pay': {
    page: 'cart',
    shows: inBody('id="quick_cardno" name="cardno"', '<form method="get"'),
  },
  'save-card': {
    page: 'complete',
    shows: inBody('data-pay="token"', 'id="card-number" autocomplete'),
  },
  'security-code-prefilled': {
    page: 'payment',
    shows: inBody(/name="security_code"[^>]* value="123"/, 'keeps-security-code'),
  },
  'card-number-in-confirm': {
    page: 'confirm',
    shows: inBody(/type="hidden" name="cardno" value="\d{16}"/),
  },
  'card-number-in-storage': { page: 'payment', shows: inBody('keeps-card-number') },
  'card-number-in-url': { page: 'confirm', shows: ({ url }) => /[?&]cardno=\d{16}/.test(url) },
  'unknown-payment-frame': {
    page: 'payment',
    shows: inBody(
      /<iframe[^>]+https:\/\/unknown-pay\.localhost:\d+[^>]+title="クレジットカード決済"/,
    ),
  },

  'analytics-script': {
    page: 'payment',
    shows: inBody(/<script src="https:\/\/tags\.localhost:\d+\/analytics\.js/),
  },
  'chat-widget': {
    page: 'payment',
    shows: inBody(/<script src="https:\/\/tags\.localhost:\d+\/chat\//),
  },
  'lookalike-script': {
    page: 'payment',
    shows: inBody('https://googletagmanaqer.localhost', 'https://cdn-jquery.localhost'),
  },
  'script-without-integrity': {
    page: 'top',
    shows: inBody(/<script src="https:\/\/cdn\.localhost:\d+\/npm\/[^"]+" nonce/),
  },
  'tag-manager': {
    page: 'payment',
    shows: inBody(/<script src="https:\/\/tags\.localhost:\d+\/gtm\.js\?id=GTM-/),
  },
  'tag-manager-snippet': {
    page: 'payment',
    shows: inBody("'gtm.start'", "'dataLayer','GTM-", '/ns.html?id=GTM-'),
  },
  'vulnerable-library': {
    page: 'payment',
    shows: inBody(/<script src="https:\/\/cdn\.localhost:\d+\/ajax\/libs\/jquery\/1\.8\.3\//),
  },
  'obfuscated-script': { page: 'payment', shows: inBody('/assets/notice.js"') },
  'library-with-tail': { page: 'payment', shows: inBody('/assets/tana-menu.js"') },
  'csp-missing': { page: 'payment', shows: (answer) => policyOf(answer) === '' },
  'csp-weak': { page: 'payment', shows: (answer) => policyOf(answer).includes("'unsafe-inline'") },

  'payment-over-http': { page: 'payment', shows: isHttp },
  'cart-over-http': { page: 'cart', shows: isHttp },
  'mixed-script': { page: 'payment', shows: inBody(/<script src="http:\/\/cdn\.localhost/) },
  'mixed-image': { page: 'payment', shows: inBody(/<img [^>]*src="http:\/\/cdn\.localhost/) },
  'insecure-form': {
    page: 'payment',
    shows: inBody(/<form [^>]*action="http:\/\/shop\.localhost/),
  },
  'hsts-missing': {
    page: 'payment',
    shows: ({ headers }) => headers['strict-transport-security'] === undefined,
  },
  'session-cookie-weak': {
    page: 'payment',
    shows: (answer) => !/PHPSESSID=[^,]+; Secure; HttpOnly; SameSite=Lax/.test(cookiesOf(answer)),
  },
  'frame-protection-missing': {
    page: 'payment',
    shows: (answer) =>
      answer.headers['x-frame-options'] === undefined &&
      !policyOf(answer).includes('frame-ancestors'),
  },

  'software-version': { page: 'payment', shows: inBody('<!-- Welcart version : v') },
  'installer-left': { page: 'top', shows: inBody('<div id="errorHeader">', '/install') },
  'debug-toolbar': {
    page: 'payment',
    shows: (answer) =>
      answer.body.includes('id="sfwdt') && answer.headers['x-debug-token'] !== undefined,
  },
  'payment-module': {
    page: 'payment',
    shows: inBody('name="eccube-csrf-token"', 'amazon.Pay.renderButton'),
  },
  'php-messages': { page: 'cart', shows: inBody(/<br>\s*<b>Warning<\/b>:/) },

  'admin-over-http': { page: 'admin', shows: isHttp },
  'admin-single-factor': { page: 'admin', shows: notInBody(/one-time-code/) },
  'admin-indexed': {
    page: 'admin',
    shows: (answer) => answer.headers['x-robots-tag'] === undefined,
  },
  'admin-linked': {
    page: 'top',
    shows: inBody(/<a href="[^"]*\/admin\/login[^"]*">管理画面ログイン/),
  },
  'admin-session': {
    page: 'top',
    shows: (answer) =>
      answer.body.includes('id="wpadminbar"') && cookiesOf(answer).includes('wordpress_logged_in_'),
  },

  'outside-admin': { page: 'top', path: '/admin/login', shows: inBody('id="admin-login"') },
  'outside-env': { page: 'top', path: '/.env', shows: isThere },
  'outside-git': { page: 'top', path: '/.git/HEAD', shows: isThere },
  'outside-logs': { page: 'top', path: '/var/log/', shows: isThere },
  'outside-installer': { page: 'top', path: '/install/step1', shows: isThere },
};
