// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchAdditions } from './additions.ts';

beforeEach(() => {
  document.body.innerHTML = '<form id="there"></form>';
});
function add(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

describe('additions', () => {
  it('keeps scripts, frames, forms and card fields that come, alone or within', () => {
    const additions = watchAdditions(document, () => undefined);
    add(
      '<p><form action="https://e.example/x?y=z" id="pay"><input name="card-number" value="4111111111111111"></form></p>',
    );
    add('<input name="q"><a>text</a>');
    document.body.append(document.createElement('script'));
    const rows = additions();
    expect(rows.map(({ tag, cardWords, removed }) => [tag, cardWords, removed])).toEqual([
      ['form', true, false],
      ['input', true, false],
      ['script', false, false],
    ]);
    expect(rows[0]?.excerpt).toBe('<form id="pay" action="https://e.example/x?y=…">');
    expect(JSON.stringify(rows)).not.toContain('4111');
  });

  it('keeps what goes again, and what was there before', () => {
    const additions = watchAdditions(document, () => undefined);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('src', 'https://cdn.example/a.js?v=1');
    document.body.append(script);
    script.remove();
    document.querySelector('#there')?.remove();
    expect(additions().map(({ tag, url, removed }) => [tag, url, removed])).toEqual([
      ['script', 'https://cdn.example/a.js?v=…', true],
      ['form', '', true],
    ]);
  });

  it('takes a moved element for one that is still there', () => {
    const additions = watchAdditions(document, () => undefined);
    const box = add('');
    const form = document.querySelector('#there');
    if (form) box.append(form);
    expect(additions().map(({ removed }) => removed)).toEqual([false]);
  });

  it('keeps two hundred', () => {
    const additions = watchAdditions(document, () => undefined);
    add('<form></form>'.repeat(300));
    expect(additions()).toHaveLength(200);
  });
});
