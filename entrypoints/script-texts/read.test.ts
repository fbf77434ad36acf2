// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../snapshot/take.ts';
import { readTexts } from './read.ts';

beforeEach(() => {
  document.head.textContent = '';
  document.body.textContent = '';
});

function script(text: string, attributes: Record<string, string> = {}): HTMLScriptElement {
  const element = document.createElement('script');
  // What is not JavaScript is not run by the test's own document.
  element.type = 'text/x-ecmascript-test';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

describe('readTexts', () => {
  it('agrees with the snapshot’s rows, open shadow roots included', () => {
    document.body.append(script('a=1'), script('{"b":1}', { type: 'application/ld+json' }));
    const host = document.createElement('div');
    document.body.append(host, script('c=33'));
    host.attachShadow({ mode: 'open' }).append(script('inShadow=1'));
    const { texts } = readTexts(document);
    const rows = takeSnapshot(document, window).scripts ?? [];
    expect(rows.length).toBe(4);
    expect(texts).toEqual(['a=1', null, 'c=33', 'inShadow=1']);
    texts.forEach((text, index) => {
      if (text !== null) expect(rows[index]?.length).toBe(text.length);
    });
  });

  it('leaves shadow roots alone where the snapshot found no script in any', () => {
    document.body.append(script('a=1'));
    const host = document.createElement('div');
    document.body.append(host, script('c=33'));
    const late = host.attachShadow({ mode: 'open' });
    const rows = takeSnapshot(document, window).scripts ?? [];
    late.append(script('afterTheSnapshot=1'));
    const { texts } = readTexts(document, false);
    expect(texts).toEqual(['a=1', 'c=33']);
    expect(rows.length).toBe(texts.length);
  });

  it('counts what is too long for one script, and for all together', () => {
    const long = 'x'.repeat(1_900_000);
    document.body.append(script('y'.repeat(2_000_001)));
    for (let n = 0; n < 4; n++) document.body.append(script(long));
    const { texts, cut } = readTexts(document);
    expect(texts.map((text) => text?.length ?? null)).toEqual([
      null,
      ...Array(3).fill(1_900_000),
      null,
    ]);
    expect(cut).toBe(2);
  });

  it('hands over the whole address of a script that stands in it', () => {
    document.body.append(script('', { src: ' data:text/x-none,a%3D1 ' }));
    expect(readTexts(document).texts).toEqual(['data:text/x-none,a%3D1']);
  });
});
