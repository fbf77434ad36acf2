import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'admin-login-at-default-path',
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0: ADMIN_DIR in data/config/config.php',
    words: {
      ja: 'EC-CUBE 2 の管理画面の場所は、data/config/config.php の ADMIN_DIR で決まります。フォルダーの名前とあわせて変えてください。',
      en: 'In EC-CUBE 2 the administration’s place is ADMIN_DIR in data/config/config.php; change it together with the folder’s name.',
    },
  },
  {
    rule: 'admin-login-exposed',
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0: ADMIN_DIR in data/config/config.php',
    words: {
      ja: 'EC-CUBE 2 の管理画面の場所は、data/config/config.php の ADMIN_DIR で決まります。フォルダーの名前とあわせて変えてください。',
      en: 'In EC-CUBE 2 the administration’s place is ADMIN_DIR in data/config/config.php; change it together with the folder’s name.',
    },
  },
  {
    rule: 'install-leftover-announced',
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0; source of 2.4–2.13',
    words: {
      ja: 'EC-CUBE 2.17 以降は /install フォルダーを、2.4～2.13 は /install/index.php を削除してください。',
      en: 'Delete the folder /install in EC-CUBE 2.17 and later, the file /install/index.php in 2.4 to 2.13.',
    },
  },
  {
    rule: 'installer-left-behind',
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0; source of 2.4–2.13',
    words: {
      ja: 'EC-CUBE 2.17 以降は /install フォルダーを、2.4～2.13 は /install/index.php を削除してください。',
      en: 'Delete the folder /install in EC-CUBE 2.17 and later, the file /install/index.php in 2.4 to 2.13.',
    },
  },
  {
    rule: 'log-or-backup-exposed',
    evidence: 'D',
    source: 'qiita.com/nanasess/items/91209dacdd505c80e2f6',
    words: {
      ja: 'EC-CUBE 2 の data フォルダーには、設定とログが入っています。公開フォルダーの外に置いてください。動かせないときは、サーバーの設定で data への接続を拒否してください（data/.htaccess は nginx では効きません）。',
      en: 'EC-CUBE 2 keeps settings and logs in its data folder. Put it outside the public folder or, where it cannot be moved, refuse it in the server’s configuration (data/.htaccess does nothing on nginx).',
    },
  },
  {
    rule: 'configuration-file-exposed',
    evidence: 'D',
    source: 'qiita.com/nanasess/items/91209dacdd505c80e2f6',
    words: {
      ja: 'EC-CUBE 2 の data フォルダーには、設定とログが入っています。公開フォルダーの外に置いてください。動かせないときは、サーバーの設定で data への接続を拒否してください（data/.htaccess は nginx では効きません）。',
      en: 'EC-CUBE 2 keeps settings and logs in its data folder. Put it outside the public folder or, where it cannot be moved, refuse it in the server’s configuration (data/.htaccess does nothing on nginx).',
    },
  },
  {
    rule: 'platform-behind-last-fix',
    evidence: 'D',
    source: 'md-systems.net/column20210715; tags of EC-CUBE 2',
    words: {
      ja: 'EC-CUBE 2.13 は PHP 7 以降では動きません。2 系の開発は続いているので（2.25.0、2025 年 3 月）、PHP とあわせて新しい版への更新を相談してください。',
      en: 'EC-CUBE 2.13 does not run on PHP 7 or later. The 2.x line is still developed (2.25.0, March 2025): ask about an update together with PHP.',
    },
  },
  {
    rule: 'platform-with-known-vulnerability',
    evidence: 'D',
    source: 'md-systems.net/column20210715; tags of EC-CUBE 2',
    words: {
      ja: 'EC-CUBE 2.13 は PHP 7 以降では動きません。2 系の開発は続いているので（2.25.0、2025 年 3 月）、PHP とあわせて新しい版への更新を相談してください。',
      en: 'EC-CUBE 2.13 does not run on PHP 7 or later. The 2.x line is still developed (2.25.0, March 2025): ask about an update together with PHP.',
    },
  },
]);
