/** Switches of what the shop's software says of itself. In no preset: they make it a shop of another software. */
import { PAGE_IDS, type PageId } from './page-ids.ts';
import type { SwitchText } from './switches-skimmers.ts';

const SHOP: readonly PageId[] = PAGE_IDS.filter((page) => page !== 'admin' && page !== 'control');

export const software = {
  'software-version': {
    on: SHOP,
    ja: 'お店のソフトウェアの版（弱点の知られた版）',
    en: 'Version of the shop’s software, one with known weaknesses',
    note: 'ソースのコメントに「Welcart version : v2.12.1.2608181」と書きます。',
  },
  'installer-left': {
    on: SHOP,
    ja: 'インストール用フォルダが残っている表示',
    en: 'Notice that the installer was left behind',
    note: '画面の上部に、EC-CUBE 2 と同じ #errorHeader の表示を出します。',
  },
  'debug-toolbar': {
    on: SHOP,
    ja: '開発者向けのデバッグバー',
    en: 'Developers’ debug bar',
    note: 'Symfony のデバッグバーと同じ id の要素と、X-Debug-Token ヘッダーを付けます。',
  },
  'php-messages': {
    on: SHOP,
    ja: 'PHP の警告が画面に出ている',
    en: 'PHP warnings in the page',
    note: '画面の上部に、PHP の警告とファイルの場所を出します。',
  },
  'payment-module': {
    on: ['payment'],
    ja: '版を確かめるべき決済モジュール',
    en: 'Payment module whose version should be checked',
    note: 'EC-CUBE 4.2 以降の画面の形と、Amazon Pay の文字列（動かないデータ）を置きます。',
  },
} as const satisfies Record<string, SwitchText>;
