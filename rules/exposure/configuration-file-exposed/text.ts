import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '設定ファイルが外から読める',
    passed: '設定ファイルは、外から読める状態では見つかりませんでした。',
    why: '設定ファイルには、データベースのパスワードや暗号の鍵が書かれています。読まれると、お客様の情報を取り出されたり、お店を書き換えられたりするおそれがあります。',
    owner: [
      'すぐに制作会社へ連絡し、読めないようにしてもらってください。',
      '書かれていたパスワードと鍵は、知られたものとして変えてもらってください。',
    ],
    vendor: [
      'Web サーバーの設定で見つかった場所への接続を断ってください。nginx は .htaccess を読まないため、同じ内容を nginx の設定に書く必要があります。',
      '設定ファイルとデータのフォルダーを、公開フォルダーの外に移してください。',
      'ファイルに書かれているパスワード、鍵、API キーをすべて変え、アクセスログでこのパスが読まれた形跡を調べてください。',
    ],
    seen: {
      open: '{path} を求めると、ファイルが渡されました（応答 {status}）。中身は読んでいません。',
    },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'Configuration file can be read from outside',
    passed: 'No configuration file was found that can be read from outside.',
    why: 'Configuration files hold the database’s password and secret keys. With them somebody can take customers’ data or alter the shop.',
    owner: [
      'Tell whoever built the shop at once, and have it shut.',
      'Have every password and key that stood in it changed, as if it were known.',
    ],
    vendor: [
      'Refuse access to the place that was found in the web server’s settings. nginx does not read .htaccess: the same has to be written into its own configuration.',
      'Move configuration and data above the document root.',
      'Change every password, key and API key in the file, and look through the access log for requests of this path.',
    ],
    seen: {
      open: '{path} was handed out when asked for (status {status}). Its content was not read.',
    },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
