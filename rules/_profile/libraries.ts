import { PROFILE_BOUNDS, type ProfiledLibrary } from './profile.ts';

const VERSION = String.raw`v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-.]?(?:alpha|beta|rc|pre)[\w.-]{0,12})?)`;

/** A banner: a comment that begins with a name and a version (`jQuery v3.7.1`, `@license Lodash 4.17`). */
const BANNER = new RegExp(
  String.raw`^/[*/][!*\s@]{0,12}(?:license|preserve|name|module|file|overview)?\s{0,4}:?\s{0,4}([A-Za-z][\w.@/-]{1,40}(?: (?:UI|JS|js|Core|Migrate|Validation Plugin|Plugin))?)[\s,:(-]{1,6}(?:version|ver\.?|release)?:?\s{0,3}${VERSION}`,
  'i',
);

/** What only a library's own code holds; the first group is its version where it stands beside. */
const BODIES: readonly [name: string, pattern: RegExp][] = [
  ['jQuery', /jquery:\s?[\w$]{1,12},|\.fn\.jquery\b/],
  ['jQuery UI', /\.ui\.version\s?=|ui:\s?\{version/],
  ['React', /__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED/],
  ['Vue', /__vue_app__|__VUE_DEVTOOLS_GLOBAL_HOOK__/],
  ['AngularJS', /\$\$minErr|ng-binding/],
  ['Bootstrap', /bs\.(?:modal|collapse|tooltip)/],
  ['Lodash', /__lodash_hash_undefined__/],
  ['Underscore', /_\.templateSettings/],
  ['Moment', /Moment Timezone|moment\.locale\(/],
  ['D3', /d3\.(?:select|scale)/],
  ['Backbone', /Backbone\.(?:View|Model)/],
  ['Modernizr', /Modernizr\.addTest/],
  ['Prototype', /Prototype\.Browser/],
  ['Inputmask', /inputmask\.(?:dependencyLib|extend)/],
  ['CryptoJS', /CryptoJS\s?=|CryptoJS\.lib/],
  ['Swiper', /swiper-slide-active/],
  ['Slick', /slick-slide|slick-initialized/],
];

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
  for (const [name, pattern] of BODIES) {
    if (found.length >= PROFILE_BOUNDS.libraries) break;
    const plain = name.toLowerCase().replace(/[^a-z]|js$/g, '');
    if (known.has(plain) || !pattern.test(text)) continue;
    known.add(plain);
    found.push({ name, version: null });
  }
  return found;
}
