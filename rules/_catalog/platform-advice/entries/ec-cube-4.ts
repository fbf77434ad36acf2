import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'admin-login-at-default-path',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 and its .env.dist: ECCUBE_ADMIN_ROUTE=admin',
    words: {
      ja: 'EC-CUBE 4 の管理画面のアドレスは、設定ファイル .env の ECCUBE_ADMIN_ROUTE（初期値は admin）で変えられます。',
      en: 'The address of EC-CUBE 4’s administration is set by ECCUBE_ADMIN_ROUTE in its .env file (admin by default).',
    },
  },
  {
    rule: 'admin-login-exposed',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 and its .env.dist: ECCUBE_ADMIN_ROUTE=admin',
    words: {
      ja: 'EC-CUBE 4 の管理画面のアドレスは、設定ファイル .env の ECCUBE_ADMIN_ROUTE（初期値は admin）で変えられます。',
      en: 'The address of EC-CUBE 4’s administration is set by ECCUBE_ADMIN_ROUTE in its .env file (admin by default).',
    },
  },
  {
    rule: 'admin-login-without-second-factor',
    evidence: 'D',
    source: 'CVE-2026-30777, JVN#63765888',
    words: {
      ja: '二段階認証は EC-CUBE 4.1 から標準で使えます。ただし 4.1.2-p5、4.2.3-p2、4.3.1-p1 より前の版では、二段階認証を回避される弱点（CVE-2026-30777）が公表されています。先に更新してください。',
      en: 'EC-CUBE has two-step verification built in from 4.1 on. Before 4.1.2-p5, 4.2.3-p2 and 4.3.1-p1 there is a published way around it (CVE-2026-30777): update first.',
    },
  },
  {
    rule: 'configuration-file-exposed',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 without Apache: .env answered with 200; rules of its .htaccess',
    words: {
      ja: 'EC-CUBE 4 は、.env、var、app、.git などを .htaccess の規則で隠しています。nginx のように .htaccess を読まないサーバーでは効かないので、同じ拒否の設定をサーバーの側に書いてください。',
      en: 'EC-CUBE 4 hides .env, var, app, .git and others by rules in .htaccess. A server that does not read it, such as nginx, needs the same refusals in its own configuration.',
    },
  },
  {
    rule: 'log-or-backup-exposed',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 without Apache: .env answered with 200; rules of its .htaccess',
    words: {
      ja: 'EC-CUBE 4 は、.env、var、app、.git などを .htaccess の規則で隠しています。nginx のように .htaccess を読まないサーバーでは効かないので、同じ拒否の設定をサーバーの側に書いてください。',
      en: 'EC-CUBE 4 hides .env, var, app, .git and others by rules in .htaccess. A server that does not read it, such as nginx, needs the same refusals in its own configuration.',
    },
  },
  {
    rule: 'source-control-exposed',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 without Apache: .env answered with 200; rules of its .htaccess',
    words: {
      ja: 'EC-CUBE 4 は、.env、var、app、.git などを .htaccess の規則で隠しています。nginx のように .htaccess を読まないサーバーでは効かないので、同じ拒否の設定をサーバーの側に書いてください。',
      en: 'EC-CUBE 4 hides .env, var, app, .git and others by rules in .htaccess. A server that does not read it, such as nginx, needs the same refusals in its own configuration.',
    },
  },
  {
    rule: 'configuration-file-exposed',
    evidence: 'D',
    source: 'CVE-2021-20778, JVN#57942445',
    words: {
      ja: '4.0.6 だけは、配布された .htaccess そのものに弱点があります（CVE-2021-20778）。4.0.6-p1 以降に更新してください。',
      en: 'In 4.0.6 alone the .htaccess as it was shipped is at fault (CVE-2021-20778): update to 4.0.6-p1 or later.',
    },
  },
  {
    rule: 'log-or-backup-exposed',
    evidence: 'D',
    source: 'CVE-2021-20778, JVN#57942445',
    words: {
      ja: '4.0.6 だけは、配布された .htaccess そのものに弱点があります（CVE-2021-20778）。4.0.6-p1 以降に更新してください。',
      en: 'In 4.0.6 alone the .htaccess as it was shipped is at fault (CVE-2021-20778): update to 4.0.6-p1 or later.',
    },
  },
  {
    rule: 'platform-with-known-vulnerability',
    evidence: 'D',
    source: 'doc4.ec-cube.net, update to 4.1; CVE-2022-25355, JVN#53871926',
    words: {
      ja: '4.0・4.1 から更新してきたお店では、更新だけでは直らない弱点（CVE-2022-25355）があります。設定の TRUSTED_HOSTS に、お店のホスト名が書かれているかを確認してください。',
      en: 'In shops that were updated from 4.0 or 4.1 one weakness stays after the update (CVE-2022-25355): check that TRUSTED_HOSTS names the shop’s host.',
    },
  },
  {
    rule: 'platform-behind-last-fix',
    evidence: 'D',
    source: 'doc4.ec-cube.net/update',
    words: {
      ja: 'EC-CUBE の公式の案内では、4.0.6 以前には危険度の高い弱点があるため、4.0.6-p2 以降への更新が必要とされています。',
      en: 'EC-CUBE’s own notice says that 4.0.6 and earlier have weaknesses of high severity and have to be updated to 4.0.6-p2 or later.',
    },
  },
]);
