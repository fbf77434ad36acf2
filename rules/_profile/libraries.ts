import { PROFILE_BOUNDS, type ProfiledLibrary } from './profile.ts';

const VERSION = String.raw`v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-.]?(?:alpha|beta|rc|pre)[\w.-]{0,12})?)`;

/** A banner: a comment that begins with a name and a version (`jQuery v3.7.1`, `@license Lodash 4.17`). */
const BANNER = new RegExp(
  String.raw`^/[*/][!*\s@]{0,12}(?:license|preserve|name|module|file|overview)?\s{0,4}:?\s{0,4}([A-Za-z][\w.@/-]{1,40}(?: (?:UI|JS|js|Core|Migrate|Validation Plugin|Plugin))?)[\s,:(-]{1,6}(?:version|ver\.?|release)?:?\s{0,3}${VERSION}`,
  'i',
);

/**
 * What only a library's own code holds: one of some words, and where that is not enough a pattern. Words are looked for first:
 * that takes a fraction of the time that a pattern takes, and most texts hold none of them.
 */
const BODIES: readonly [name: string, words: readonly string[], pattern?: RegExp][] = [
  ['jQuery', ['jquery:', '.fn.jquery'], /jquery:\s?[\w$]{1,12},|\.fn\.jquery\b/],
  ['jQuery UI', ['.ui.version', '{version'], /\.ui\.version\s?=|ui:\s?\{version/],
  ['React', ['__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED']],
  ['Vue', ['__vue_app__', '__VUE_DEVTOOLS_GLOBAL_HOOK__']],
  ['AngularJS', ['$$minErr', 'ng-binding']],
  ['Bootstrap', ['bs.modal', 'bs.collapse', 'bs.tooltip']],
  ['Lodash', ['__lodash_hash_undefined__']],
  ['Underscore', ['_.templateSettings']],
  ['Moment', ['Moment Timezone', 'moment.locale(']],
  ['D3', ['d3.select', 'd3.scale']],
  ['Backbone', ['Backbone.View', 'Backbone.Model']],
  ['Modernizr', ['Modernizr.addTest']],
  ['Prototype', ['Prototype.Browser']],
  ['Inputmask', ['inputmask.dependencyLib', 'inputmask.extend']],
  ['CryptoJS', ['CryptoJS'], /CryptoJS\s?=|CryptoJS\.lib/],
  ['Swiper', ['swiper-slide-active']],
  ['Slick', ['slick-slide', 'slick-initialized']],
];

/** The beginnings of all these words: where none stands, no word does. */
const ANY = new RegExp(
  BODIES.flatMap(([, words]) => words)
    .map((word) => word.slice(0, 6).replace(/[.$({]/g, '\\$&'))
    .join('|'),
);

export interface BannerAt extends ProfiledLibrary {
  start: number;
  end: number;
}

/** Libraries that name themselves in a comment, with the place of each. */
export function bannersIn(
  text: string,
  comments: readonly (readonly [number, number])[],
): BannerAt[] {
  const found: BannerAt[] = [];
  for (const [start, end] of comments) {
    if (found.length >= PROFILE_BOUNDS.libraries) break;
    const match = BANNER.exec(text.slice(start, Math.min(end, start + 300)).replace(/\s+/g, ' '));
    const name = match?.[1]?.trim();
    if (name) found.push({ name, version: match?.[2] ?? null, start, end });
  }
  return found;
}

/** By banner first, then by what only the library contains. */
export function librariesIn(text: string, banners: readonly BannerAt[]): ProfiledLibrary[] {
  const found = banners.map(({ name, version }) => ({ name, version }));
  const known = new Set(found.map(({ name }) => name.toLowerCase().replace(/[^a-z]|js$/g, '')));
  if (!ANY.test(text)) return found;
  for (const [name, words, pattern] of BODIES) {
    if (found.length >= PROFILE_BOUNDS.libraries) break;
    const plain = name.toLowerCase().replace(/[^a-z]|js$/g, '');
    if (known.has(plain) || !words.some((word) => text.includes(word))) continue;
    if (pattern && !pattern.test(text)) continue;
    known.add(plain);
    found.push({ name, version: null });
  }
  return found;
}
