import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'データベースを操作する画面が外から開ける',
    passed: 'データベースを操作する画面は、よくある場所に見つかりませんでした。',
    why: 'パスワードを当てられたり、その道具の弱点を使われたりすると、注文と会員の情報をすべて読まれ、書き換えられるおそれがあります。',
    owner: ['制作会社に、その画面が必要かを確認し、不要なら消してもらってください。'],
    vendor: [
      '見つかった場所を削除するか、接続元を IP アドレスで限ってください。',
      '残す場合は最新版にし、使うときだけ開けるようにしてください。',
    ],
    seen: {
      open: '{path} を開くと、データベースを操作する画面と思われるものが返ってきました（応答 {status}）。',
    },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'Database tool open from outside',
    passed: 'No database tool was found at the usual addresses.',
    why: 'With a guessed password, or a weakness of the tool, all orders and members can be read and altered.',
    owner: ['Ask whoever built the shop whether it is needed, and have it removed if not.'],
    vendor: [
      'Remove the place that was found, or limit it to certain IP addresses.',
      'Where it has to stay, keep it up to date and open it only while it is used.',
    ],
    seen: {
      open: '{path} answered with what appears to be a tool for working on the database (status {status}).',
    },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
