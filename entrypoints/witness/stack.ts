import type { ScriptRef } from '../../rules/_core/behaviour-facts.ts';
import { shapeUrl } from '../../rules/_core/url.ts';

const MAX_VIA = 5;
/** `at f (url:1:2)`, `at url:1:2` and `f@url:1:2`; a function's name may hold anything but the end of the line. */
const PLACE = /(?:^|[\s@]\(?)(about:srcdoc|(?:blob:)?[a-z][a-z-]*:\/\/\S+?):(\d+):\d+$/;
const EXTENSION = /^[a-z]+-extension:/;

/**
 * Whose call it was, from the text of a stack as Chromium or Firefox write it; null where it names no script of the page.
 * Frames of extensions are left out. `own` are the addresses that the document has had: inline scripts stand under them.
 */
export function parseStack(stack: string, own: readonly string[]): ScriptRef | null {
  let ref: ScriptRef | null = null;
  for (const line of stack.split('\n')) {
    const place = PLACE.exec(placeIn(line));
    if (!place?.[1] || EXTENSION.test(place[1])) continue;
    const url = shapeUrl(place[1]);
    if (!ref)
      ref = {
        url,
        line: Number(place[2]),
        inline: own.some((address) => shapeUrl(address) === url),
        evaluated: /\beval at | > /.test(line),
        via: [],
      };
    else if (url !== ref.url && !ref.via.includes(url) && ref.via.length < MAX_VIA)
      ref.via.push(url);
  }
  return ref;
}

/** A line with evaluated code taken back to the script that evaluated it. */
function placeIn(line: string): string {
  return line
    .trim()
    .replace(/(?:\), <anonymous>:\d+:\d+)+\)*$/, '')
    .replace(/ line (\d+) > .*$/, ':$1:0')
    .replace(/\)$/, '');
}
