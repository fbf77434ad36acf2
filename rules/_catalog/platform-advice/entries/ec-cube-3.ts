import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'installer-left-behind',
    evidence: 'S',
    source: 'source of EC-CUBE 3.0: html/install.php, install.php',
    words: {
      ja: 'EC-CUBE 3 では、インストールが終わったら install.php（html/install.php）を削除してください。',
      en: 'In EC-CUBE 3, delete install.php (html/install.php) once the installation is done.',
    },
  },
  {
    rule: 'debug-mode-visible',
    evidence: 'S',
    source: 'source of EC-CUBE 3.0: index_dev.php',
    words: {
      ja: 'EC-CUBE 3 の index_dev.php（html/index_dev.php）は開発用の入口です。公開しているサーバーからは削除してください。',
      en: 'In EC-CUBE 3, index_dev.php (html/index_dev.php) is the developers’ entrance: delete it from the public server.',
    },
  },
  {
    rule: 'installer-left-behind',
    evidence: 'S',
    source: 'source of EC-CUBE 3.0: index_dev.php',
    words: {
      ja: 'EC-CUBE 3 の index_dev.php（html/index_dev.php）は開発用の入口です。公開しているサーバーからは削除してください。',
      en: 'In EC-CUBE 3, index_dev.php (html/index_dev.php) is the developers’ entrance: delete it from the public server.',
    },
  },
  {
    rule: 'admin-login-at-default-path',
    evidence: 'S',
    source: 'source of EC-CUBE 3.0: the installer asks for the name of the administration’s folder',
    words: {
      ja: 'EC-CUBE 3 の管理画面の場所の名前は、インストールのときに決めたものです。admin のままなら、推測されにくい名前への変更を依頼してください。',
      en: 'In EC-CUBE 3 the name of the administration’s address was chosen in the installation. If it is still admin, ask for one that is hard to guess.',
    },
  },
  {
    rule: 'admin-login-exposed',
    evidence: 'S',
    source: 'source of EC-CUBE 3.0: the installer asks for the name of the administration’s folder',
    words: {
      ja: 'EC-CUBE 3 の管理画面の場所の名前は、インストールのときに決めたものです。admin のままなら、推測されにくい名前への変更を依頼してください。',
      en: 'In EC-CUBE 3 the name of the administration’s address was chosen in the installation. If it is still admin, ask for one that is hard to guess.',
    },
  },
  {
    rule: 'platform-behind-last-fix',
    evidence: 'D',
    source: 'md-systems.net/column20210715',
    words: {
      ja: 'EC-CUBE 3 は PHP 7.4 以降では動きません。更新を相談するときは、PHP の版もあわせて確認してください。',
      en: 'EC-CUBE 3 does not run on PHP 7.4 or later. When you talk about an update, ask about the version of PHP as well.',
    },
  },
  {
    rule: 'platform-with-known-vulnerability',
    evidence: 'D',
    source: 'md-systems.net/column20210715',
    words: {
      ja: 'EC-CUBE 3 は PHP 7.4 以降では動きません。更新を相談するときは、PHP の版もあわせて確認してください。',
      en: 'EC-CUBE 3 does not run on PHP 7.4 or later. When you talk about an update, ask about the version of PHP as well.',
    },
  },
]);
