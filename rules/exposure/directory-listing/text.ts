import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'フォルダーの中身の一覧が見える',
    passed: '確かめた場所では、フォルダーの中身の一覧は見えませんでした。',
    why: '一覧が見えると、公開するつもりのないファイル（バックアップ、古い版、アップロードされたもの）まで見つけられます。',
    owner: ['制作会社に、フォルダーの一覧を出さない設定にしてもらってください。'],
    vendor: [
      '一覧の表示を止めてください（Apache は Options -Indexes、nginx は autoindex off）。',
      '見つかった場所に公開しなくてよいファイルがないか確認してください。',
    ],
    seen: { open: '{path} を開くと、フォルダーの中身の一覧が返ってきました（応答 {status}）。' },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'List of a folder can be seen',
    passed: 'None of the folders that were asked for shows a list of what is in it.',
    why: 'A list lets people find files that were never meant for them: backups, old versions, uploads.',
    owner: ['Have whoever built the shop turn the listing of folders off.'],
    vendor: [
      'Turn listing off (Apache: Options -Indexes, nginx: autoindex off).',
      'Check the place that was found for files that need not be public.',
    ],
    seen: { open: '{path} answered with a list of what is in the folder (status {status}).' },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
