import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';

/** Where texts for readers stand. Guidelines are left out: their titles are quoted as their publishers wrote them. */
const FILES = globSync(
  [
    'components/words/**/*.ts',
    'rules/*/*/text.ts',
    'rules/_catalog/{questions,hearing,contract-clauses,damage}/*.ts',
    'rules/_core/{common-text,recorder-state}.ts',
    'rules/_inventory/*-words.ts',
  ],
  { cwd: ROOT },
).filter((file) => !file.includes('.test.'));

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The Japanese texts of a file; what is filled in later is one sign long. */
function textsOf(file: string): string[] {
  const code = readFileSync(ROOT + file, 'utf8').replace(/^ *(?:\/\*\*.*\*\/|\/\/.*)$/gm, '');
  return [...code.matchAll(LITERAL)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) => text.replace(/\$\{[^}]*\}|\{\w+\}/g, '〇'))
    .filter((text) => JAPANESE.test(text));
}

/** One word for one thing: what a shop owner would otherwise take for another. */
const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/お?支払いの?画面|決済の?画面/, '決済ページ'],
  [/お客さま/, 'お客様'],
  [/ブラウザ(?!ー)/, 'ブラウザー'],
  [/サーバ(?!ー)/, 'サーバー'],
  [/フォルダ(?!ー)/, 'フォルダー'],
  [/カート ASP/, 'カートASP'],
  [/決済代行会社(?!）)/, '決済会社'],
  [/書きかえ/, '書き換え'],
  [/わか[るらりっれ]/, '分かる'],
  [/指摘/, '見つかった点'],
  [/身に覚え/, '心当たり'],
  [/窓(?!口)/, 'ウィンドウ、画面'],
  [/スクリプト一覧/, 'スクリプト台帳'],
  [/違反|必須|[!！]/, 'what was seen and what to check'],
];

const LONGEST = 80;

/** How long a sentence is to read: a run of Latin signs (a name, a setting) is taken in as one. */
function lengthOf(sentence: string): number {
  return sentence.replace(/[\x21-\x7e]+(?: [\x21-\x7e]+)*/g, 'A').length;
}

it('finds the texts it is to look at', () => {
  expect(FILES.flatMap(textsOf).length).toBeGreaterThan(2000);
});

describe.each(FILES)('%s', (file) => {
  const texts = textsOf(file);

  it('calls each thing by one word', () => {
    for (const text of texts)
      for (const [other, word] of ONE_WORD) expect(text, `say ${word}`).not.toMatch(other);
  });

  it('says one thought a sentence', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=。)|\n/));
    for (const sentence of sentences)
      expect(lengthOf(sentence), `break in two: ${sentence}`).toBeLessThanOrEqual(LONGEST);
  });
});
