/** Variants that hide a whole script in data and run it at once. */
import { below, randomOf } from './random.ts';

const quoted = (value: string): string => JSON.stringify(value);

/** Only bytes, so that base64, `unescape` and numbers below 256 can carry any text. */
const asBytes = (text: string): string => unescape(encodeURIComponent(text));

/** Words go to a list and are put back by number, in the shape by which that packer is known. */
export function wordPacked(text: string): string {
  const words = [...new Set(text.match(/\b\w+\b/g) ?? [])];
  const numbers = new Map(words.map((word, at) => [word, at.toString(36)]));
  const payload = text.replace(/\b\w+\b/g, (word) => numbers.get(word) ?? word);
  return `eval(function(p,a,c,k,e,d){d=function(w){var n=parseInt(w,a);return n<c?k[n]:w};return p.replace(/\\b\\w+\\b/g,d)}(${quoted(payload)},36,${words.length},${quoted(words.join('|'))}.split('|'),0,{}))`;
}

export const base64Eval = (text: string): string =>
  `eval(decodeURIComponent(escape(atob("${btoa(asBytes(text))}"))));`;

export const base64Function = (text: string): string =>
  `(function(){var s="${btoa(asBytes(text))}";new Function(decodeURIComponent(escape(window["atob"](s))))()})();`;

export const charCodesEval = (text: string): string => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `eval(String.fromCharCode.apply(null,[${codes.join(',')}]))`;
};

/** Numbers that are off by a constant. */
export function offsetCodes(text: string, seed: string): string {
  const by = 3 + below(randomOf(seed), 90);
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) + by);
  return `(function(){var c=[${codes.join(',')}],s="";for(var i=0;i<c.length;i++){s+=String.fromCharCode(c[i]-${by})}(0,eval)(s)})();`;
}

export const percentEval = (text: string): string => {
  const bytes = [...Buffer.from(text, 'utf8')].map(
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  );
  return `eval(decodeURIComponent(unescape("${bytes.join('').replaceAll('%', '%25')}")))`;
};

export const hexEval = (text: string): string =>
  `var _h="${Buffer.from(text, 'utf8').toString('hex')}",_s="";for(var _i=0;_i<_h.length;_i+=2)_s+="%"+_h.substr(_i,2);setTimeout(decodeURIComponent(_s),0);`;

export function xorEval(text: string, seed: string): string {
  const key = 1 + below(randomOf(seed), 250);
  const bytes = Buffer.from(text, 'utf8').map((byte) => byte ^ key);
  return `!function(d){var b=atob(d),s="";for(var i=0;i<b.length;i++)s+=String.fromCharCode(b.charCodeAt(i)^${key});Function(decodeURIComponent(escape(s)))()}("${Buffer.from(bytes).toString('base64')}");`;
}

/** As a tag manager's container carries a tag of one's own: markup in JSON, `<` and `/` escaped. */
export function tagManagerHtml(text: string): string {
  const html = JSON.stringify(`<script>${text}</script>`)
    .replaceAll('<', '\\u003C')
    .replaceAll('>', '\\u003E')
    .replaceAll('/', '\\/');
  return `(function(){var data={"resource":{"version":"7","macros":[{"function":"__e"}],"tags":[{"function":"__html","once_per_event":true,"vtp_html":${html},"tag_id":4}],"predicates":[{"function":"_eq","arg0":["macro",0],"arg1":"gtm.js"}],"rules":[[["if",0],["add",0]]]}};data.resource.tags.forEach(function(t){var d=document.createElement("div");d.innerHTML=t.vtp_html;var s=document.createElement("script");s.text=d.querySelector("script").text;document.head.appendChild(s)})})();`;
}

/** A script that writes a script element. */
export const writtenScript = (text: string): string =>
  `document.write(unescape("${escape(`<script>${text}</script>`).replaceAll('%', '%')}"));`;
