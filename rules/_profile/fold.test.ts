import { describe, expect, it } from 'vitest';
import { Folder } from './fold.ts';
import { indexScript } from './index-script.ts';
import { unpacked } from './packer.ts';
import { parseText } from './parse.ts';
import { resolveStringTables } from './string-tables.ts';

/** The constant text that the argument of `seen(…)` comes to; null where it is none. */
function seenIn(code: string): string | null {
  const parsed = parseText(code);
  if (typeof parsed === 'string') throw new Error(parsed);
  const folder = new Folder(indexScript(parsed.program, 100_000), 1_000_000);
  resolveStringTables(folder);
  const call = folder.index.calls.find(({ node }) => node.callee?.name === 'seen');
  const [argument] = call?.node.arguments ?? [];
  if (!call || !argument) throw new Error('seen(…) is missing');
  return unpacked(folder, argument, call.scope) ?? folder.text(argument, call.scope);
}

describe('constants are worked out', () => {
  it.each([
    ['concatenation', `seen('che' + 'ck' + 'out')`],
    ['names that are given once', `const a = 'check', b = a + 'out'; seen(b)`],
    ['lists', `var t = ['out', 'check']; seen(t[1] + t[0])`],
    ['tables', `var t = { a: 'check', 'b': 'out' }; seen(t.a + t['b'])`],
    ['tables filled later', `var t = {}; t.a = 'check'; t['b'] = 'out'; seen(t['a'] + t.b)`],
    ['escapes', String.raw`seen('\x63\u0068\u{65}\143kout')`],
    ['templates', 'const a = "out"; seen(`check$' + '{a}`)'],
    ['character codes', `seen(String.fromCharCode(99, 104, 101, 99, 107, 111, 117, 116))`],
    [
      'character codes by another name',
      `var f = String['fromCharCode'], c = [99,104,101,99,107,111,117,116]; seen(f.apply(null, c))`,
    ],
    ['base64', `seen(window['at' + 'ob']('Y2hlY2tvdXQ='))`],
    ['base64 twice', `seen(atob(atob('WTJobFkydHZkWFE9')))`],
    ['reversed', `seen('tuokcehc'.split('').reverse().join(''))`],
    ['taken apart', `seen('c|h|e|c|k|o|u|t'.split('|').join(''))`],
    ['interspersed', `seen('cQhQeQcQkQoQuQt'.replace(/Q/g, ''))`],
    ['percent signs', `seen(unescape('%63%68eckout'))`],
    ['UTF-8 by escape', `seen(decodeURIComponent(escape(atob('Y2hlY2tvdXQ='))))`],
    ['numbers in base 36', `seen('check' + (31925).toString(36).slice(0, 0) + 'out')`],
    ['parameters of a call on the spot', `(function (a, b) { seen(a + b); })('check', 'out')`],
    ['functions that return something', `function f(a) { return a + 'out'; } seen(f('check'))`],
    [
      'a loop over characters',
      `function d(s) { var r = ''; for (var i = 0; i < s.length; i++) r += String.fromCharCode(s.charCodeAt(i) - 1); return r; } seen(d('difdlpvu'))`,
    ],
    [
      'XOR with a key',
      `function x(s, k) { var r = ''; for (var i = 0; i < s.length; i++) { r += String.fromCharCode(s.charCodeAt(i) ^ k.charCodeAt(i % k.length)); } return r; } seen(x('\\x02\\x0a\\x04\\x01\\x0a\\x0d\\x14\\x16', 'ab'))`,
    ],
    [
      'map over a list',
      `seen([100,105,102,100,108,112,118,117].map(c => String.fromCharCode(c - 1)).join(''))`,
    ],
    [
      'wrappers around wrappers',
      `var o = { f: function (a, b) { return a(b); }, g: function (a, b) { return a + b; } }; seen(o.f(atob, o.g('Y2hlY2t', 'vdXQ=')))`,
    ],
    [
      'a table that turns itself',
      `function A() { var t = ['out', 'x', 'check']; A = function () { return t; }; return A(); }
       function B(n, k) { n = n - 0x10; var t = A(); var v = t[n]; return v; }
       (function (f, n) { var t = f(); while (--n) t.push(t.shift()); })(A, 2);
       var w = B; seen(w(0x10) + w(0x11))`,
    ],
    ['packed words', `seen(function(p,a,c,k,e,d){return p}('0',10,1,'checkout'.split('|'),0,{}))`],
  ])('%s', (_, code) => {
    expect(seenIn(code)).toBe('checkout');
  });

  it.each([
    ['what is given twice', `var a = 'check'; a = other(); seen(a)`],
    ['what comes from the page', `seen(document.title + 'x')`],
    ['a list that is added to', `var a = []; a.push(field.value); seen(a.join(''))`],
    ['chance', `seen(String(Math.random()))`],
    ['a loop without end', `function f() { while (true) {} return 'x'; } seen(f())`],
    [
      'a pattern that could take for ever',
      `seen('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.replace(/^(a+)+$/, 'x'))`,
    ],
    ['text without bounds', `var a = 'x'.repeat(1e6); seen(a + a)`],
  ])('%s is not', (_, code) => {
    expect(seenIn(code)).toBeNull();
  });

  it('runs nothing: a script that would change the world changes nothing', () => {
    seenIn(`seen((function () { globalThis.touched = 1; return 'x'; })())`);
    expect('touched' in globalThis).toBe(false);
  });
});
