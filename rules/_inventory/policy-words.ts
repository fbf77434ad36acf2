import type { Locale } from '../_core/text.ts';
import type { NoIntegrity } from './integrity.ts';
import type { PolicyGap } from './policy.ts';

/** What a generated policy does not do; `{names}` lists scripts or origins. */
export const policyWords: Record<Locale, Record<PolicyGap, string>> = {
  ja: {
    stopped:
      '次のスクリプトは今の状態では承認されていないため、このポリシーを有効にすると動かなくなります：{names}',
    'needs-nonce':
      '次のページ内スクリプトは表示のたびに内容が変わるため、nonce（1 回限りの合い言葉）で許可します。サーバーで毎回新しい乱数を作り、{{NONCE}} と、該当する script 要素の nonce 属性の両方に同じ値を入れてください：{names}',
    'inline-unread': '次のページ内スクリプトは中身を読み取れなかったため、含めていません：{names}',
    'inline-seen-once':
      '次のページ内スクリプトはまだ 1 度しか確認していません。内容が毎回変わるものかもしれません。もう一度点検してから使ってください：{names}',
    'no-address':
      '次のスクリプトにはサーバー上のアドレスがなく（data: や blob:）、場所で許可できないため、含めていません：{names}',
    evaluates:
      "次のスクリプトは文字列を実行します。動かすために 'unsafe-eval' を含めましたが、承認したほかのスクリプトも同じことができるようになります：{names}",
    'whole-folder':
      '次のアドレスは「/」で終わるため、その下のファイルがすべて許可されます：{names}',
    'query-not-limited':
      'ポリシーでは「?」より後ろを区別できません。同じアドレスで別の番号のものも動きます：{names}',
    'destination-left-out':
      '次の通信先は、お店・決済会社・承認したスクリプトの提供元のいずれでもないため、含めていません。必要なものか確かめてください：{names}',
    'destinations-not-known':
      '通信先の記録がまだないため、connect-src・frame-src・form-action を含めていません。決済ページをもう一度点検してください。',
    shortened:
      '長くなりすぎるため、次の配信元はファイルごとではなくサーバーごとに許可しました：{names}',
    'inline-handlers':
      'HTML に直接書かれた onclick などの処理と javascript: のリンクは動かなくなります。あれば、スクリプトファイルに移してください。',
    'card-authentication':
      '本人認証（3-D セキュア）でカード会社の画面が枠の中に開く場合、その行き先は会社ごとに違い、ここでは分かりません。まず Report-Only で試し、認証のあるテスト注文を最後まで通してください。',
    'images-and-styles':
      '画像・スタイル・フォントの読み込み元は限っていません。送信先を厳しく限る場合は img-src なども加えてください。',
  },
  en: {
    stopped:
      'These scripts are not approved as they are now and will stop once the policy is enforced: {names}',
    'needs-nonce':
      'These inline scripts differ with every view, so they are let in by a nonce, a word that is good for one answer. Have the server make a new random value each time and write it both in place of {{NONCE}} and into the nonce attribute of these script elements: {names}',
    'inline-unread': 'These inline scripts could not be read and are left out: {names}',
    'inline-seen-once':
      'These inline scripts have been seen only once. Their text may differ each time: audit the page again before you use the policy: {names}',
    'no-address':
      'These scripts have no address on a server (data: or blob:), so no place can be named for them; they are left out: {names}',
    evaluates:
      "These scripts run text as code. To keep them working the policy has 'unsafe-eval', which lets every other approved script do so, too: {names}",
    'whole-folder': 'These addresses end in “/”, so every file below them is let in: {names}',
    'query-not-limited':
      'A policy does not look at what follows “?”. Another id at the same address would run as well: {names}',
    'destination-left-out':
      'These destinations are neither the shop’s, nor a payment provider’s, nor those of an approved script, and are left out. Check whether they are needed: {names}',
    'destinations-not-known':
      'No destinations have been recorded yet, so connect-src, frame-src and form-action are left out. Audit the payment page once more.',
    shortened:
      'To keep the header short enough, these are let in as a whole server rather than file by file: {names}',
    'inline-handlers':
      'Code written into the HTML itself (onclick and the like) and javascript: links will not run. Move any into a script file.',
    'card-authentication':
      'Where card authentication (3-D Secure) opens the bank’s page in a frame, its address differs from bank to bank and cannot be told from here. Begin with Report-Only and take a test order with authentication to the end.',
    'images-and-styles':
      'Images, styles and fonts are not limited. Add img-src and the like if data should have no way out there either.',
  },
};

/** Why a script gets no `integrity` attribute. */
export const integrityWords: Record<Locale, Record<NoIntegrity, string>> = {
  ja: {
    'not-approved': '今の内容は承認されていません。',
    'not-external': 'ファイルとして読み込まれるスクリプトではないため、付けられません。',
    'has-one': 'すでに付いています。',
    'inserted-by-script': 'ほかのスクリプトが読み込むため、HTML に書く場所がありません。',
    'updated-in-place': '提供元が随時更新するファイルのため、付けると次の更新で動かなくなります。',
    'not-read': '中身を読み取れませんでした。',
    varies: '見るたびに内容が変わります。',
    'seen-once': 'まだ 1 度しか確認していません。もう一度点検すると決められます。',
  },
  en: {
    'not-approved': 'It is not approved as it is now.',
    'not-external': 'It is not loaded as a file, so there is nowhere to put one.',
    'has-one': 'It has one already.',
    'inserted-by-script':
      'Another script puts it in, so there is no place in the HTML to write it.',
    'updated-in-place':
      'Its vendor updates the file in place: the attribute would stop it at the next update.',
    'not-read': 'Its text could not be read.',
    varies: 'Its text differs at each look.',
    'seen-once': 'It has been seen only once. Audit the page again, and it can be decided.',
  },
};
