import { createHash } from 'node:crypto';
import { assetText } from './assets.ts';
import { type Context, fileAt, has, pspFile } from './context.ts';
import { OBFUSCATED_PATH, OLD_LIBRARY_PATH, TAILED_PATH } from './fixture-files.ts';
import { fixtureScripts, shopScriptPath } from './fixtures.ts';
import { type Html, html, raw } from './markup.ts';
import type { HostId } from './places.ts';

export const LIBRARY_PATH = '/npm/nagare-slider@2.4.1/dist/nagare-slider.js';
const TAG_MANAGER_ID = 'GTM-HNT4C29';

/** Every script element of a page, in the head as most shops have them. */
export function scriptsFor(ctx: Context): Html {
  return html`${tagManagerSnippet(ctx)}
<script src="${shopScriptPath(ctx)}" nonce="${ctx.nonce}" defer></script>
${has(ctx, 'tag-manager') && external(ctx, 'tags', `/gtm.js?id=${TAG_MANAGER_ID}`)}
${has(ctx, 'analytics-script') && external(ctx, 'tags', '/analytics.js?id=HN-20417-1')}
${has(ctx, 'chat-widget') && external(ctx, 'tags', '/chat/widget.js')}
${library(ctx)}
${lookalikes(ctx)}
${mixedScript(ctx)}${neglected(ctx)}${fixtureScripts(ctx)}`;
}

function external(ctx: Context, host: HostId, path: string, scheme = ctx.scheme): Html {
  return html`<script src="${fileAt(ctx, host, path, scheme)}" nonce="${ctx.nonce}" async></script>`;
}

/** The payment company's script with its hash: even there a changed file must not run. */
export function pspScript(ctx: Context, asset: string): Html {
  const hash = integrityOf(asset);
  return html`<script src="${pspFile(ctx, `/js/${asset}`)}" integrity="${hash}" crossorigin="anonymous" nonce="${ctx.nonce}" defer></script>`;
}

function library(ctx: Context): Html {
  const bare = has(ctx, 'script-without-integrity');
  const decorative = ctx.page === 'top' || ctx.page === 'product';
  if (!decorative && !bare) return html``;
  const check = bare
    ? html``
    : html` integrity="${integrityOf('nagare-slider.js')}" crossorigin="anonymous"`;
  return html`<script src="${fileAt(ctx, 'cdn', LIBRARY_PATH)}"${check} nonce="${ctx.nonce}" defer></script>`;
}

function lookalikes(ctx: Context): Html {
  if (!has(ctx, 'lookalike-script')) return html``;
  return html`${external(ctx, 'lookalikeTags', '/gtag/js?id=G-H1N4TA2026')}
${external(ctx, 'lookalikeCdn', '/jquery-3.7.1.min.js')}`;
}

function mixedScript(ctx: Context): Html {
  if (!has(ctx, 'mixed-script')) return html``;
  return external(ctx, 'cdn', '/legacy/zipcode.js', 'http');
}

/** Scripts that somebody should look at: an old version, one that nobody can read, a library that was added to. */
function neglected(ctx: Context): Html {
  const own = (path: string): Html =>
    html`<script src="${path}" nonce="${ctx.nonce}" defer></script>`;
  return html`${
    has(ctx, 'vulnerable-library') &&
    html`<script src="${fileAt(ctx, 'cdn', OLD_LIBRARY_PATH)}" integrity="${integrityOf('old-jquery.js')}" crossorigin="anonymous" nonce="${ctx.nonce}" defer></script>`
  }
${has(ctx, 'obfuscated-script') && own(OBFUSCATED_PATH)}
${has(ctx, 'library-with-tail') && own(TAILED_PATH)}`;
}

/** The shape of the paste-in code that tag managers hand out, with this store's own host in it. */
function tagManagerSnippet(ctx: Context): Html {
  if (!has(ctx, 'tag-manager-snippet')) return html``;
  const loader = fileAt(ctx, 'tags', '/gtm.js?id=');
  return html`<!-- Tag Manager -->
<script nonce="${ctx.nonce}">(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'${raw(loader)}'+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','${TAG_MANAGER_ID}');</script>
<!-- End Tag Manager -->`;
}

export function tagManagerFrame(ctx: Context): Html {
  if (!has(ctx, 'tag-manager-snippet')) return html``;
  const src = fileAt(ctx, 'tags', `/ns.html?id=${TAG_MANAGER_ID}`);
  return html`<noscript><iframe src="${src}" height="0" width="0" class="is-hidden"></iframe></noscript>`;
}

function integrityOf(asset: string): string {
  return `sha384-${createHash('sha384').update(assetText(asset)).digest('base64')}`;
}
