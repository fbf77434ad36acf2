import type { TableName } from './facts.ts';
import type { Locale } from './text.ts';

const NO_RECORD: Record<Locale, string> = {
  ja: '画面の中の動きの記録がありません。店舗を登録してから画面を再読み込みすると点検できます。',
  en: 'There is no record of what happens in the page. Add the store, then reload the page.',
};

const NO_INVENTORY: Record<Locale, string> = {
  ja: '照らし合わせる記録がまだありません。店舗を登録し、診断デスクの「スクリプト台帳」で今の内容を承認してください。次に開いたときから確かめます。',
  en: 'There is nothing to compare with yet. Add the store and approve what is there in the script inventory on the desk; from the next visit on it is checked.',
};

const NO_TEXTS: Record<Locale, string> = {
  ja: 'スクリプトの中身をまだ読めていません。少し待ってから、もう一度点検してください。',
  en: 'The texts of the scripts have not been read yet. Wait a moment, then audit again.',
};

/** Tables that come with the record, or not at all. */
function recorded(locale: Locale): Partial<Record<TableName, string>> {
  const words = NO_RECORD[locale];
  return {
    ...{ calls: words, additions: words, natives: words },
    ...{ recorders: words, serviceWorkers: words },
  };
}

/** Why a table can be missing, for the owner: what to do so that it can be read. */
const MISSING: Record<Locale, { other: string } & Partial<Record<TableName, string>>> = {
  ja: {
    ...recorded('ja'),
    ...{ scriptProfiles: NO_TEXTS.ja, vulnerableLibraries: NO_TEXTS.ja },
    ...{ inventory: NO_INVENTORY.ja, pageChanges: NO_INVENTORY.ja },
    headers:
      'この画面の通信の設定（応答ヘッダー）をまだ見ていません。店舗を登録してから画面を再読み込みすると点検できます。',
    cookies: 'クッキーの設定を見る許可がありません。店舗を登録すると点検できます。',
    requests:
      '画面が読み込んだものの記録がありません。店舗を登録してから画面を再読み込みすると点検できます。',
    other: '画面のこの部分を読み取れませんでした。再読み込みして、もう一度お試しください。',
  },
  en: {
    ...recorded('en'),
    ...{ scriptProfiles: NO_TEXTS.en, vulnerableLibraries: NO_TEXTS.en },
    ...{ inventory: NO_INVENTORY.en, pageChanges: NO_INVENTORY.en },
    headers:
      "The page's transport settings (response headers) have not been seen yet. Add the store, then reload the page.",
    cookies:
      'The flags of cookies cannot be seen without access. Add the store to have them checked.',
    requests: 'There is no record of what the page loaded. Add the store, then reload the page.',
    other: 'This part of the page could not be read. Reload the page and try again.',
  },
};

const FAILED: Record<Locale, string> = {
  ja: 'この項目の点検が途中で止まりました。ほかの項目には影響していません。',
  en: 'This check stopped half-way. The other checks are not affected.',
};

/** Words for the reasons that every rule can have: a table that is missing, a rule that failed to run. */
export function commonReason(reason: string, locale: Locale): string | null {
  if (reason === 'rule-failed') return FAILED[locale];
  if (!reason.startsWith('facts-missing.')) return null;
  const table = reason.slice('facts-missing.'.length) as TableName;
  return MISSING[locale][table] ?? MISSING[locale].other;
}
