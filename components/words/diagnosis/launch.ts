import type { Locale } from '../../../rules/_core/text.ts';
import type { Severity } from '../../../rules/_core/verdict.ts';

/** Words around a store's launch profile. */
export interface LaunchWords {
  heading: string;
  lead: string;
  none: string;
  source: Record<'organisation' | 'here', string>;
  /** Terms of what a profile agrees on. */
  agreed: {
    stores: string;
    staging: string;
    method: string;
    psp: string;
    hosts: string;
    containers: string;
    approved: string;
    waivers: string;
    notAgreed: string;
    nothing: string;
  };
  methods: Record<'token' | 'hosted-frame' | 'redirect', string>;
  set: Record<'off' | Severity, string>;
  waiver: (set: string, until: string, reason: string) => string;
  expired: string;
  write: string;
  writeNote: string;
  take: string;
  drop: string;
  taken: string;
  dropped: string;
  otherStore: (stores: string) => string;
  refused: string;
  problem: (line: number | null, path: string, message: string) => string;
}

const ja: LaunchWords = {
  heading: '公開前の取り決め（reji-tenken.json）',
  lead: 'どの方式・どの決済会社でカードを受け取るか、どの配信元のスクリプトを使うかを書いておくファイルです。読み込むと、点検のたびに画面と照らし合わせます。制作会社の点検コマンドも同じファイルを使います。',
  none: 'このお店の取り決めは、まだ読み込まれていません。',
  source: {
    organisation: '組織の管理者が配った取り決めを使っています。ここでは変えられません。',
    here: 'このブラウザーに読み込んだ取り決めを使っています。',
  },
  agreed: {
    stores: 'お店',
    staging: '公開前の確認用',
    method: 'カードの受け取り方',
    psp: '決済会社',
    hosts: '使ってよいスクリプトの配信元',
    containers: '使ってよいタグのコンテナ',
    approved: '承認済みのスクリプト',
    waivers: '例外',
    notAgreed: '決めていません',
    nothing: 'なし',
  },
  methods: {
    token: 'トークン型',
    'hosted-frame': '決済会社の入力枠',
    redirect: '決済会社の画面へ移動',
  },
  set: {
    off: '見ない',
    critical: '重大として扱う',
    high: '高として扱う',
    medium: '中として扱う',
    low: '低として扱う',
    info: 'お知らせとして扱う',
  },
  waiver: (set, until, reason) => `${set}（${until} まで・理由: ${reason}）`,
  expired: '期限が過ぎています。この例外はもう効いていません。',
  write: '承認済みの内容から作る',
  writeNote:
    '承認したスクリプトと、最後に見たカードの受け取り方から作ります。中身を確かめてからお使いください。',
  take: '取り決めを読み込む',
  drop: '取り決めを使うのをやめる',
  taken: '取り決めを読み込みました。次の点検から照らし合わせます。',
  dropped: '取り決めを使うのをやめました。',
  otherStore: (stores) => `このファイルは別のお店（${stores}）のものです。読み込みませんでした。`,
  refused: 'このファイルは読み込めませんでした。今までの取り決めは変わっていません。',
  problem: (line, path, message) =>
    `${line === null ? '' : `${line} 行目`}${path === '' ? '' : `「${path}」`}: ${message}`,
};

const en: LaunchWords = {
  heading: 'Launch profile (reji-tenken.json)',
  lead: 'A file that says in which way and through which payment service cards are to be taken, and which script hosts may be used. Once it is taken in, every audit compares the page with it. The builder’s audit command reads the same file.',
  none: 'No profile of this store has been taken in yet.',
  source: {
    organisation: 'A profile set by your organisation is in use. It cannot be changed here.',
    here: 'A profile taken into this browser is in use.',
  },
  agreed: {
    stores: 'Store',
    staging: 'For trying before launch',
    method: 'How cards are taken',
    psp: 'Payment service',
    hosts: 'Script hosts that may be used',
    containers: 'Tag containers that may be used',
    approved: 'Approved scripts',
    waivers: 'Waivers',
    notAgreed: 'not agreed',
    nothing: 'none',
  },
  methods: {
    token: 'token',
    'hosted-frame': 'the payment provider’s frame',
    redirect: 'on the payment provider’s site',
  },
  set: {
    off: 'not looked at',
    critical: 'treated as critical',
    high: 'treated as high',
    medium: 'treated as medium',
    low: 'treated as low',
    info: 'treated as a notice',
  },
  waiver: (set, until, reason) => `${set} (until ${until}; reason: ${reason})`,
  expired: 'Its last day is past: it has no effect any more.',
  write: 'Make one of what is approved',
  writeNote:
    'It is made of the approved scripts and of the way of taking cards that was seen last. Read it through before you use it.',
  take: 'Take in a profile',
  drop: 'Stop using the profile',
  taken: 'The profile was taken in. From the next audit on pages are compared with it.',
  dropped: 'The profile is not used any more.',
  otherStore: (stores) => `This file is another store’s (${stores}). It was not taken in.`,
  refused: 'This file could not be taken in. What was in use has not changed.',
  problem: (line, path, message) =>
    [line === null ? '' : `line ${line}`, path, message].filter((part) => part !== '').join(': '),
};

export const launchWords: Record<Locale, LaunchWords> = { ja, en };
