import type { Seen } from './seen.ts';
import type { WeightId } from './weights.ts';

/** What words alone tell where a text will not parse: less is sure, so less is said. All linear. */
const TELLING: readonly [id: WeightId, pattern: RegExp, detail: string][] = [
  [
    'card-field-found',
    /(?:card|cc)[-_ ]?(?:num(?:ber)?|no)\b|\bcvv|\bcvc\b|cc-(?:csc|exp|cid)|security[-_]?code|カード番号|セキュリティコード/gi,
    'words of card fields',
  ],
  [
    'form-read',
    /(?:querySelectorAll|getElementsByTagName)\(\s?["'](?:input|select|form)/g,
    'every field',
  ],
  ['form-object', /\bserialize(?:Array)?\(|\bFormData\(/g, 'a whole form'],
  ['sends', /\bfetch\(|XMLHttpRequest|sendBeacon|new Image\b|WebSocket\(|\.ajax\(/g, 'sends'],
  [
    'gate',
    /location[\w.]{0,20}[^\n]{0,60}(?:checkout|onepage|shopping|payment)/gi,
    'checkout addresses',
  ],
  ['evaluates', /\beval\(|\bFunction\(/g, 'runs text'],
  ['admin-check', /wpadminbar|wordpress_logged_in/gi, 'administrator'],
];

const MOST_OF_EACH = 50;

export function observeTokens(text: string, start: number, end: number): Seen[] {
  const seen: Seen[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const [id, pattern, detail] of TELLING) {
    let found = 0;
    for (const match of piece.matchAll(pattern)) {
      if (++found > MOST_OF_EACH) break;
      const at = start + match.index;
      seen.push({ id, start: at, end: at + match[0].length, detail });
    }
  }
  return seen;
}
