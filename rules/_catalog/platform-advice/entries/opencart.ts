import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'admin-login-at-default-path',
    evidence: 'R',
    source: 'running OpenCart 3 and 4.1',
    words: {
      ja: 'OpenCart は、インストールしたあとも管理画面のフォルダーが admin のままです。推測されにくい名前への変更を依頼してください。',
      en: 'OpenCart leaves its administration in the folder admin after the installation. Ask for a name that is hard to guess.',
    },
  },
  {
    rule: 'admin-login-exposed',
    evidence: 'R',
    source: 'running OpenCart 3 and 4.1',
    words: {
      ja: 'OpenCart は、インストールしたあとも管理画面のフォルダーが admin のままです。推測されにくい名前への変更を依頼してください。',
      en: 'OpenCart leaves its administration in the folder admin after the installation. Ask for a name that is hard to guess.',
    },
  },
  {
    rule: 'installer-left-behind',
    evidence: 'R',
    source: 'running OpenCart 3 and 4.1',
    words: {
      ja: 'OpenCart をコマンドで入れたときは、/install フォルダーが残ります。削除してください。',
      en: 'Where OpenCart was installed from the command line, the folder /install stays behind: delete it.',
    },
  },
  {
    rule: 'log-or-backup-exposed',
    evidence: 'R',
    source: 'running OpenCart: system/storage/logs/error.log answered with 200',
    words: {
      ja: 'OpenCart の system/storage フォルダー（ログが入っています）は、公開フォルダーの外へ移してください。',
      en: 'Move OpenCart’s folder system/storage, which holds the logs, out of the public folder.',
    },
  },
  {
    rule: 'directory-listing',
    evidence: 'R',
    source: 'running OpenCart: system/storage/logs/error.log answered with 200',
    words: {
      ja: 'OpenCart の system/storage フォルダー（ログが入っています）は、公開フォルダーの外へ移してください。',
      en: 'Move OpenCart’s folder system/storage, which holds the logs, out of the public folder.',
    },
  },
  {
    rule: 'card-number-reaches-merchant',
    evidence: 'R',
    source: 'running OpenCart 3: authorizenet_aim',
    words: {
      ja: 'OpenCart 3 の Authorize.Net AIM は、カード番号をお店のサーバーへ送る作りです。カード番号がお店を通らない決済モジュールに替えてください。',
      en: 'Authorize.Net AIM in OpenCart 3 sends card numbers to the shop’s server. Replace it by a payment module that does not.',
    },
  },
]);
