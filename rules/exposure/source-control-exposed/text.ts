import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'ソースコードの履歴（.git）が外から読める',
    passed: 'ソースコードの履歴（.git）は、外から読める状態では見つかりませんでした。',
    why: 'ソースコードをすべて復元され、履歴に残ったパスワードや、お店の仕組みの弱点を知られるおそれがあります。',
    owner: [
      '制作会社に連絡し、外から読めないようにしてもらってください。',
      '履歴に残っていたパスワードや鍵は変えてもらってください。',
    ],
    vendor: [
      'Web サーバーの設定で .git への接続を断るか、.git を含まない形で公開してください。',
      '履歴に含まれるパスワード、鍵、API キーを変えてください。',
    ],
    seen: { open: '{path} を求めると、Git の履歴の一部が返ってきました（応答 {status}）。' },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'History of the source code (.git) can be read from outside',
    passed: 'The history of the source code (.git) was not found open.',
    why: 'All source code can be rebuilt from it. Passwords in the history, and the shop’s weak points, become known.',
    owner: [
      'Tell whoever built the shop, and have it shut.',
      'Have passwords and keys that stood in the history changed.',
    ],
    vendor: [
      'Refuse access to .git in the web server’s settings, or publish without it.',
      'Change passwords, keys and API keys that the history holds.',
    ],
    seen: { open: '{path} answered with a part of a Git history (status {status}).' },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
