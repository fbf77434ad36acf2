import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'ログやデータのファイルが外から読める',
    passed: 'ログやデータのファイルは、外から読める状態では見つかりませんでした。',
    why: 'ログやバックアップには、お客様の情報や、ログイン中であることを示す値が含まれることがあります。',
    owner: [
      '制作会社に、ログやバックアップの置き場所を外から見えないようにしてもらってください。',
      'お客様の情報が含まれていたかを調べてもらい、含まれていた場合は決済会社や専門家に相談してください。',
    ],
    vendor: [
      'Web サーバーの設定で見つかった場所のあるフォルダーへの接続を断ってください（nginx は .htaccess を読みません）。',
      'ログ、キャッシュ、データベースのファイルを公開フォルダーの外に移してください。',
      'アクセスログで、このパスが読まれた形跡を調べてください。',
    ],
    seen: {
      open: '{path} を求めると、ファイルまたはその一覧が渡されました（応答 {status}）。中身は読んでいません。',
    },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'Log or data file can be read from outside',
    passed: 'No log or data file was found that can be read from outside.',
    why: 'Logs and backups can hold customers’ data, and values that prove somebody is logged in.',
    owner: [
      'Have whoever built the shop take logs and backups out of sight.',
      'Have it looked into whether customers’ data was in them; if so, talk to your payment company or a specialist.',
    ],
    vendor: [
      'Refuse access to the folder of the place that was found in the web server’s settings (nginx does not read .htaccess).',
      'Move logs, caches and database files above the document root.',
      'Look through the access log for requests of this path.',
    ],
    seen: {
      open: '{path} was handed out, or a list of what is in it (status {status}). Its content was not read.',
    },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
