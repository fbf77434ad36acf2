import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '取り込んだリストにある接続先',
    passed: '決済ページの接続先に、取り込んだリストに載っているものはありませんでした。',
    why: '取り込んだリストは、不正に使われたことがあるとされる接続先の一覧です。載っているからといって、今も危険とは限りません。載った理由と時期は、リストの作り手に確かめる必要があります。',
    owner: [
      'その接続先を使っている覚えがあるか、制作会社に確かめてください。',
      '覚えがないときは、この画面の控え（スクリーンショットなど）を取ってから、外すことを相談してください。',
      '覚えがあるときは、リストの作り手に、載せた理由を問い合わせてください。',
    ],
    vendor: [
      '接続先をどのファイル・設定・タグが使っているか調べてください。',
      '心当たりのないものであれば、証拠を保全したうえで外し、いつ、誰が加えたかを調べてください。',
      '必要なものであれば、契約先と用途を文書でお知らせください。',
    ],
    seen: {
      loads:
        'スクリプトの配信元 {host} が、リスト「{list}」に載っています（項目 {entry}）。使う理由があるか確かめてください。',
      frames:
        '枠（iframe）の表示元 {host} が、リスト「{list}」に載っています（項目 {entry}）。使う理由があるか確かめてください。',
      sends:
        'フォームの送信先 {host} が、リスト「{list}」に載っています（項目 {entry}）。正しい送信先か確かめてください。',
      asks: '画面の通信先 {host} が、リスト「{list}」に載っています（項目 {entry}）。何のための通信か確かめてください。',
      names:
        'スクリプトの中に書かれた {host} が、リスト「{list}」に載っています（項目 {entry}）。通信したところは見ていません。何のためのものか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Hosts on a list you imported',
    passed: 'None of the payment page’s hosts is on a list you imported.',
    why: 'A list that you imported names hosts said to have been misused. Being on it does not mean that a host is dangerous now: why and since when it is listed is for the list’s makers to say.',
    owner: [
      'Ask your builder whether this host is used on purpose.',
      'If nobody knows it, keep a record of this page, then have it taken out.',
      'If it is known, ask the list’s makers why it is listed.',
    ],
    vendor: [
      'Find out which file, setting or tag uses the host.',
      'If nobody added it knowingly, preserve the evidence, take it out, and find out when it was added and by whom.',
      'If it is needed, state in writing who provides it and what it is for.',
    ],
    seen: {
      loads:
        'A script comes from {host}, which is on the list “{list}” (entry {entry}). Check that there is a reason to use it.',
      frames:
        'A frame (iframe) shows {host}, which is on the list “{list}” (entry {entry}). Check that there is a reason to use it.',
      sends:
        'A form sends to {host}, which is on the list “{list}” (entry {entry}). Check that it should.',
      asks: 'The page connects to {host}, which is on the list “{list}” (entry {entry}). Check what for.',
      names:
        'A script names {host}, which is on the list “{list}” (entry {entry}). No connection was seen. Check what it is for.',
    },
    unknown: {},
  },
});
