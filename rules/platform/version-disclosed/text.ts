import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'お店のソフトウェアの版が画面に出ている',
    passed: 'お店のソフトウェアの正確な版は、この画面には出ていませんでした。',
    why: '版が分かると、その版の弱点を調べて狙いやすくなります。隠しても弱点はなくなりません。大切なのは新しい版にしておくことで、版を出さないのはその次の備えです。',
    owner: [
      'まず、お店のソフトウェアが新しい版になっているか確かめてください。',
      '制作会社に、版の表示を止められるか相談してください。',
    ],
    vendor: [
      '先に、ソフトウェアを修正版へ更新してください。',
      '版を出している場所（コメント、generator の meta、?ver= や ?v= の番号）を取り除くか、別の番号に替えてください。',
      'WordPress では remove_action や the_generator、style_loader_src などのフィルターで止められます。',
    ],
    seen: {
      shown: '{name} の版（{version}）が、この画面のソースに書かれています。',
      'shown-several':
        '{name} の版（{version} など）が、この画面のソースに書かれています。書かれた版は一つではありません。',
    },
    unknown: {},
  },
  en: {
    title: 'The page prints the version of the shop’s software',
    passed: 'This page does not print the exact version of the shop’s software.',
    why: 'Who knows the version can look up its weaknesses and try them. Hiding it removes no weakness: keeping the software up to date comes first, not printing its version second.',
    owner: [
      'First check that the shop’s software is up to date.',
      'Ask your builder whether the version can be left out of the page.',
    ],
    vendor: [
      'First move to a fixed release.',
      'Remove what prints the version (comment, generator meta, the number after ?ver= or ?v=), or put another number in its place.',
      'WordPress: filters such as the_generator, style_loader_src and script_loader_src.',
    ],
    seen: {
      shown: 'The version of {name} ({version}) stands in the source of this page.',
      'shown-several':
        'The version of {name} ({version} among others) stands in the source of this page, and not only one.',
    },
    unknown: {},
  },
});
