import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '画面の記録に現れない通信',
    passed: 'ブラウザーが行った通信は、画面の記録とすべて合っていました。',
    why: 'ブラウザーは通信したと言っているのに、画面の動きの記録にはそれがありません。記録を避けて送る、不正なスクリプトに見られる特徴です。ただし、正当な作りでも、記録の仕組みが届かないことがあります。',
    owner: [
      '表示されている送信先が、導入しているサービスのものか確かめてください。',
      'ほかの拡張機能による通信のこともあります。拡張機能を切ったウィンドウで、もう一度点検してください。',
      '知らない送信先であれば、画面の控え（スクリーンショットなど）を取り、制作会社に調べてもらってください。',
    ],
    vendor: [
      'この送信先へ通信しているスクリプトを、開発者ツールの「ネットワーク」の「イニシエーター」で調べてください。',
      '別のフレームから取り出した fetch などで通信している理由を説明してください。',
      'CSP の connect-src で、決済ページから通信できる先を限ってください。',
    ],
    seen: {
      unseen:
        '{host} への通信がありました。どのスクリプトの操作としても記録されていません。何の通信か確かめてください。',
      'with-card':
        'カード情報が入力された画面で、{host} への通信がありました。どのスクリプトの操作としても記録されていません。至急、何の通信か確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Requests that the page’s record does not show',
    passed: 'Every request that the browser made is in the page’s record.',
    why: 'The browser says that a request was made, but the record of what the page’s scripts do has none. Scripts that avoid being watched look like this. Some honest ways of building a page are out of the record’s reach, too.',
    owner: [
      'Check whether the host shown belongs to a service you use.',
      'It may be the request of another browser extension: check again in a window without extensions.',
      'If you do not know it, keep a record of the page and have your builder look into it.',
    ],
    vendor: [
      'Find the script that makes this request in the Network panel’s Initiator column.',
      'Explain why it uses functions such as fetch taken from another frame.',
      'Limit with connect-src in the CSP where the payment page may connect to.',
    ],
    seen: {
      unseen: 'A request went to {host}, but no script was recorded making it. Check what it is.',
      'with-card':
        'On a page where card data was entered, a request went to {host}, but no script was recorded making it. Find out soon what it is.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
