/** Switches of what the shop's server hands out to anybody who asks. They show at addresses of their own, on no page. */
import type { SwitchText } from './switches-skimmers.ts';

export const outside = {
  'outside-admin': {
    on: [],
    ja: '管理画面がどこからでも開ける',
    en: 'Admin login open from anywhere',
    note: '切り替えの付かない /admin/login にも、管理画面のログインを返します。直したお店では 403 です。',
  },
  'outside-env': {
    on: [],
    ja: '設定ファイルが読める（/.env）',
    en: 'Configuration file handed out (/.env)',
    note: '/.env に、何も書かれていない見本の設定ファイルを返します。',
  },
  'outside-git': {
    on: [],
    ja: 'ソースコードの履歴が読める（/.git）',
    en: 'Source history handed out (/.git)',
    note: '/.git/HEAD に、見本の 1 行を返します。',
  },
  'outside-logs': {
    on: [],
    ja: 'ログが読める（/var/log/、/data/logs/）',
    en: 'Logs handed out (/var/log/, /data/logs/)',
    note: '/var/log/ に一覧を、/data/logs/site.log に空でない見本のログを返します。',
  },
  'outside-installer': {
    on: [],
    ja: 'インストーラーが残っている',
    en: 'Installer left behind',
    note: '/install/step1 と /install/ に、動かない見本のインストーラーを返します。',
  },
} as const satisfies Record<string, SwitchText>;
