import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';
import { pageOf, SCENES, SIDES } from '../components/seminar/scenes.ts';

const FOLDER = `${ROOT}public/seminar/scenes`;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const scripts = files.filter((file) => file.endsWith('.js'));
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

/** What holds a page: nothing may be fetched, sent or loaded from elsewhere, and the stage and the recorder come before everything. */
const HELD =
  /^<!doctype html>\s*<html lang="ja">\s*<head>\s*<meta charset="utf-8" \/>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'"\s*\/>\s*<script src="\/seminar-stage\.js"><\/script>\s*<script src="\/recorder\.js"><\/script>/;

it('every place of the seminar has its page', () => {
  for (const scene of SCENES)
    for (const side of SIDES) {
      const { path } = pageOf({ scene, side });
      expect(existsSync(`${ROOT}public${path}`), path).toBe(true);
    }
});

describe.each(pages)('%s', (file) => {
  it('is held from its first line', () => expect(read(file)).toMatch(HELD));

  it('names no host but those that are nobody’s', () => {
    for (const [, host] of read(file).matchAll(/https?:\/\/([^/"']+)/g))
      expect(host).toMatch(/(?:^|\.)(?:shop|collect|chat)\.example$/);
  });

  it('says in English too whatever it says in Japanese', () => {
    const body = read(file).slice(read(file).indexOf('<body'));
    const untold = [...body.matchAll(/<(\w+)((?:[^>"]|"[^"]*")*)>\s*([^<\s][^<]*)/g)]
      .filter(
        ([, , attributes, text]) =>
          /[ぁ-んァ-ヶ一-龠]/.test(text ?? '') && !attributes?.includes('data-en'),
      )
      .map(([, , , text]) => text?.trim());
    expect(untold).toEqual([]);
  });
});

it('the scenes’ scripts are short enough to be shown, and their hosts are nobody’s', () => {
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    const text = read(file);
    expect(text.split('\n').length, file).toBeLessThanOrEqual(40);
    for (const [, host] of text.matchAll(/https?:\/\/([^/"'`]+)/g))
      expect(host, file).toMatch(/\.example$|^psp\.localhost$/);
  }
});
