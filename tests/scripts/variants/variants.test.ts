import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { rewriteStrings } from './literals.ts';
import { VARIANT_NAMES, VARIANTS } from './variants.ts';

const PROGRAM = `'use strict';
const shop = { name: '店', 'data-id': 7, greet(who) { return \`\${this.name}: "\${who}" \\n\${who ? \`(\${who.length})\` : 'none'}\`; } };
function pick(key) { switch (key) { case 'a': return'one'; default: return typeof key; } }
result.text = [shop.greet('客'), shop['data-id'], pick('a'), pick(1), shop?.name, 'x' in { x: 1 }, /a"b'/.source].join('|');`;

/** What a variant leaves in \`result\`; markup it writes is run by hand, as a page would. */
function run(code: string): string | undefined {
  const result: { text?: string } = {};
  const element = (): Record<string, unknown> => ({
    set innerHTML(html: string) {
      this.text = inner(html);
    },
    querySelector() {
      return this;
    },
  });
  const context: Record<string, unknown> = {
    result,
    atob,
    escape,
    unescape,
    console: {},
    setInterval: () => 0,
    setTimeout: (text: string) => runInNewContext(text, context),
    document: {
      createElement: element,
      write: (html: string) => runInNewContext(inner(html), context),
      head: { appendChild: ({ text }: { text: string }) => runInNewContext(text, context) },
    },
  };
  context.window = context;
  runInNewContext(code, context);
  return result.text;
}

const inner = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

const PARASITES = /^parasite/;

describe.each(VARIANT_NAMES.filter((name) => !PARASITES.test(name)))('%s', (name) => {
  const code = VARIANTS[name](PROGRAM, 'test');

  it('means the same', () => {
    expect(run(code)).toBe(run(PROGRAM));
  });

  it('is another text, and the same one every time', () => {
    expect(code).not.toBe(PROGRAM);
    expect(VARIANTS[name](PROGRAM, 'test')).toBe(code);
  });
});

describe.each(VARIANT_NAMES.filter((name) => PARASITES.test(name)))('%s', (name) => {
  it('stands in a library that still parses', () => {
    const code = VARIANTS[name]('var tail = "tail-marker";', 'test');
    expect(code).toContain('tail-marker');
    expect(code.length).toBeGreaterThan(50_000);
    expect(() => parse(code, { ecmaVersion: 'latest' })).not.toThrow();
  });
});

describe('rewriteStrings', () => {
  const mark = (value: string): string => `T(${value.length})`;

  it('leaves directives, keys and imports as they are', () => {
    expect(rewriteStrings(`"use strict";var a={"k-e":"v",[ "c" ]:1}`, mark)).toBe(
      '"use strict";var a={"k-e":(T(1)),[ (T(1)) ]:1}',
    );
    expect(rewriteStrings('import a from "b"; export * from "c"; import("d")', mark)).toBe(
      'import a from "b"; export * from "c"; import((T(1)))',
    );
  });

  it('writes members as texts on demand', () => {
    expect(rewriteStrings('(a).b?.c . d[e]', mark, true)).toBe('(a)[T(1)]?.[T(1)] [T(1)][e]');
  });
});
