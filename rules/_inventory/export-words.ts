import type { IntegrityMethod, Provenance } from '../_core/script-facts.ts';
import type { Locale } from '../_core/text.ts';
import type { InventoryRow, LogEntry, ScriptChange } from './inventory.ts';

/** Words of the tables that leave the extension: evidence for somebody who does not know it. */
export interface ExportWords {
  script: Record<ScriptColumn, string>;
  log: Record<LogColumn, string>;
  kinds: Record<InventoryRow['kind'], string>;
  statuses: Record<InventoryRow['status'], string>;
  changes: Record<ScriptChange, string>;
  inserters: Record<Provenance['by'], string>;
  integrity: Record<IntegrityMethod, string>;
  events: Record<LogEntry['what'], string>;
  ownHost: string;
  notRead: string;
  varies: string;
  headers: string;
  none: string;
}

export const SCRIPT_COLUMNS = [
  'name',
  'kind',
  'url',
  'vendor',
  'purpose',
  'status',
  'changes',
  'approvedBy',
  'approvedAt',
  'approvalReason',
  'inserter',
  'integrity',
  'hash',
  'firstSeen',
  'lastSeen',
  'pages',
] as const;
export type ScriptColumn = (typeof SCRIPT_COLUMNS)[number];

export const LOG_COLUMNS = [
  'at',
  'page',
  'event',
  'what',
  'before',
  'now',
  'by',
  'reason',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const exportWords: Record<Locale, ExportWords> = {
  ja: {
    script: {
      name: 'スクリプト',
      kind: '種類',
      url: 'アドレス',
      vendor: '提供元',
      purpose: '目的（業務上・技術上の理由）',
      status: '状態',
      changes: '承認後の変化',
      approvedBy: '承認者',
      approvedAt: '承認日時',
      approvalReason: '承認の理由',
      inserter: '読み込み元',
      integrity: '完全性の確認方法',
      hash: '中身の SHA-256',
      firstSeen: '最初に確認した日時',
      lastSeen: '最後に確認した日時',
      pages: '確認したページ',
    },
    log: {
      at: '日時',
      page: 'ページ',
      event: '出来事',
      what: '対象',
      before: '変わる前',
      now: '変わった後',
      by: '記入者',
      reason: '理由',
    },
    kinds: {
      inline: 'ページ内（インライン）',
      external: '外部ファイル',
      evaluated: '実行時に作られたもの',
      worker: 'ワーカー',
    },
    statuses: {
      unapproved: '未承認',
      approved: '承認済み',
      changed: '承認後に変化',
      gone: 'なくなった',
    },
    changes: {
      new: '新しく加わった',
      gone: 'なくなった',
      text: '中身',
      inserter: '読み込み元',
      integrity: '完全性の確認方法',
    },
    inserters: {
      parser: 'ページの HTML',
      script: 'スクリプト',
      'tag-manager': 'タグマネージャー',
      evaluated: '実行時に作られたスクリプト',
      unknown: '不明',
    },
    integrity: {
      sri: 'integrity 属性（SRI）',
      'csp-hash': 'CSP のハッシュ',
      nonce: 'CSP の nonce',
      none: 'なし（点検ごとに中身を比較）',
    },
    events: {
      new: 'スクリプトの追加',
      gone: 'スクリプトの消失',
      text: '中身の変化',
      inserter: '読み込み元の変化',
      integrity: '完全性の確認方法の変化',
      header: 'ヘッダーの変化',
      approved: '承認',
      withdrawn: '承認の取り消し',
    },
    ownHost: 'お店のページ',
    notRead: '読み取れませんでした',
    varies: '毎回変わります',
    headers: 'ページのヘッダー',
    none: 'なし',
  },
  en: {
    script: {
      name: 'Script',
      kind: 'Kind',
      url: 'Address',
      vendor: 'Vendor',
      purpose: 'Purpose (business or technical justification)',
      status: 'Status',
      changes: 'Changed since approval',
      approvedBy: 'Authorised by',
      approvedAt: 'Authorised on',
      approvalReason: 'Reason for authorisation',
      inserter: 'Inserted by',
      integrity: 'Integrity method',
      hash: 'SHA-256 of the text',
      firstSeen: 'First seen',
      lastSeen: 'Last seen',
      pages: 'Pages',
    },
    log: {
      at: 'Date',
      page: 'Page',
      event: 'Event',
      what: 'Item',
      before: 'Before',
      now: 'Now',
      by: 'By',
      reason: 'Reason',
    },
    kinds: {
      inline: 'In the page (inline)',
      external: 'File',
      evaluated: 'Made while running',
      worker: 'Worker',
    },
    statuses: {
      unapproved: 'Not approved',
      approved: 'Approved',
      changed: 'Changed since approval',
      gone: 'Gone',
    },
    changes: {
      new: 'added',
      gone: 'gone',
      text: 'text',
      inserter: 'inserted by',
      integrity: 'integrity method',
    },
    inserters: {
      parser: 'the page’s HTML',
      script: 'a script',
      'tag-manager': 'a tag manager',
      evaluated: 'a script made while running',
      unknown: 'not known',
    },
    integrity: {
      sri: 'integrity attribute (SRI)',
      'csp-hash': 'hash in the CSP',
      nonce: 'nonce in the CSP',
      none: 'none (text compared at each audit)',
    },
    events: {
      new: 'Script added',
      gone: 'Script gone',
      text: 'Text changed',
      inserter: 'Inserter changed',
      integrity: 'Integrity method changed',
      header: 'Header changed',
      approved: 'Approved',
      withdrawn: 'Approval withdrawn',
    },
    ownHost: 'the shop’s page',
    notRead: 'could not be read',
    varies: 'differs at each look',
    headers: 'headers of the page',
    none: 'none',
  },
};
