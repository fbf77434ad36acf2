import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済ページでの直接通信（WebRTC・WebSocket）',
    passed: '決済ページで、見慣れない直接通信は使われていませんでした。',
    why: 'WebRTC や WebSocket は、チャットやビデオ通話に使われる通信の方法です。ふつうの制限（CSP など）にかかりにくい通信です。不正なスクリプトが、続きのプログラムを受け取ったり、データを送ったりするために使うことがあります。',
    owner: [
      'チャットなど、表示されている通信を使うサービスを導入しているか確かめてください。',
      '決済ページで使わないサービスは、この画面だけ外せないか制作会社に相談してください。',
    ],
    vendor: [
      'この接続を開いているスクリプトと、その用途を説明してください。',
      '決済ページで不要であれば読み込みを外し、CSP の connect-src で接続先を限ってください。',
      '受け取ったデータをプログラムとして実行しているときは、証拠を保全したうえで、追加された経緯を調べてください。',
    ],
    seen: {
      webrtc: '{script} が WebRTC の接続を開いています。決済ページで必要なものか確かめてください。',
      'webrtc-beside-card':
        '{script} が WebRTC の接続を開き、カード欄も読み取っています。至急、導入の経緯を確かめてください。',
      websocket:
        '{host} への WebSocket 接続が開かれています（{script}）。チャットなど、覚えのあるサービスか確かめてください。',
      'code-received':
        '{script} が {host} への接続を開いたあと、文字列をプログラムとして実行しました。至急、導入の経緯を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Direct connections (WebRTC, WebSocket) on the payment page',
    passed: 'No unfamiliar direct connection was opened on the payment page.',
    why: 'WebRTC and WebSocket serve chat and video calls. Ordinary limits such as a CSP catch them less well, so scripts that go after card data use them to fetch further code or to send data.',
    owner: [
      'Check whether you use a service, such as a chat, that needs the connection shown.',
      'Ask your builder to leave services that the payment page does not need out of it.',
    ],
    vendor: [
      'Name the script that opens this connection and what it is for.',
      'If the payment page does not need it, remove it there and limit connections with connect-src in the CSP.',
      'If what it receives is run as code, preserve the evidence and trace how the script got there.',
    ],
    seen: {
      webrtc: '{script} opens a WebRTC connection. Check that the payment page needs it.',
      'webrtc-beside-card':
        '{script} opens a WebRTC connection and has read card fields. Find out soon how it came to be there.',
      websocket:
        'A WebSocket to {host} is open ({script}). Check that it belongs to a service you know, such as a chat.',
      'code-received':
        'After opening a connection to {host}, {script} ran text as code. Find out soon how it came to be there.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
