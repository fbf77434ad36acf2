import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'admin-login-at-default-path',
    evidence: 'R',
    source: 'running Zen Cart 2.1.0',
    words: {
      ja: 'Zen Cart 2.1.0 は、管理画面のフォルダーの名前が admin のままでは動きません。admin で動いている場合は古い版の可能性があるので、名前の変更とあわせて版も確認してください。',
      en: 'Zen Cart 2.1.0 refuses to run while its administration’s folder is named admin. If yours does run there it may be an older version: check that together with the new name.',
    },
  },
  {
    rule: 'admin-login-exposed',
    evidence: 'R',
    source: 'running Zen Cart 2.1.0',
    words: {
      ja: 'Zen Cart 2.1.0 は、管理画面のフォルダーの名前が admin のままでは動きません。admin で動いている場合は古い版の可能性があるので、名前の変更とあわせて版も確認してください。',
      en: 'Zen Cart 2.1.0 refuses to run while its administration’s folder is named admin. If yours does run there it may be an older version: check that together with the new name.',
    },
  },
  {
    rule: 'installer-left-behind',
    evidence: 'R',
    source: 'running Zen Cart 2.1.0',
    words: {
      ja: 'Zen Cart では、インストールが終わったら zc_install フォルダーを削除してください。',
      en: 'In Zen Cart, delete the folder zc_install once the installation is done.',
    },
  },
  {
    rule: 'card-number-reaches-merchant',
    evidence: 'S',
    source: 'source of Zen Cart 2.1.0: authorizenet_aim',
    words: {
      ja: 'Zen Cart の Authorize.Net AIM は、カード番号を確認画面に書き戻し、お店のサーバーを通します。カード番号がお店を通らない決済モジュールに替えてください。',
      en: 'Authorize.Net AIM in Zen Cart writes the card number back into the confirmation page and takes it through the shop’s server. Replace it by a payment module that does not.',
    },
  },
]);
