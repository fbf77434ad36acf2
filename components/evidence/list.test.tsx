// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Evidence } from '../../rules/_core/verdict.ts';
import { draw, textAt } from '../testing.tsx';
import { EvidenceList } from './list.tsx';

const ALL: Evidence[] = [
  { kind: 'element', doc: 0, path: '#a', excerpt: '<input name="card_no">' },
  { kind: 'url', role: 'script', url: 'https://tags.example/t.js' },
  { kind: 'header', name: 'content-security-policy', value: null, url: 'https://shop.example/' },
  { kind: 'cookie', name: 'SID', flags: [] },
];

test('each kind of evidence is drawn in its own words', () => {
  const root = draw(<EvidenceList evidence={ALL} onShow={() => undefined} />, 'en');
  expect(textAt(root, '[data-evidence=element]')).toContain('<input name="card_no">');
  expect(textAt(root, '[data-evidence=url]')).toBe('Script loaded fromhttps://tags.example/t.js');
  expect(textAt(root, '[data-evidence=header]')).toContain('content-security-policy: not set');
  expect(textAt(root, '[data-evidence=cookie]')).toContain('no protecting flags');
});

test('a storage area has words, and an unknown one its own name', () => {
  const known: Evidence = { kind: 'storage', area: 'local', key: 'card' };
  const other: Evidence = { kind: 'storage', area: 'opfs', key: 'card' };
  const root = draw(<EvidenceList evidence={[known, other]} onShow={() => undefined} />);
  expect(root.textContent).toContain('ローカルストレージ');
  expect(root.textContent).toContain('opfs');
});

test('an address from a page is text, never a link', () => {
  const root = draw(<EvidenceList evidence={ALL} onShow={() => undefined} />);
  expect(root.querySelector('a')).toBeNull();
});

const CALL: Evidence = {
  kind: 'call',
  api: 'sendBeacon',
  script: 'https://cdn.example/a.js',
  line: 34,
  target: 'https://collect.example/g?d=…',
  subject: 'post',
  carries: [
    { part: 'pan', encoding: 'base64', canary: true },
    { part: 'code', encoding: 'base64', canary: true },
  ],
  at: 1240,
  refused: true,
};

test('a call says which script did what with which data, where to, when, and that it was blocked', () => {
  const root = draw(<EvidenceList evidence={[CALL]} onShow={() => undefined} />);
  const text = textAt(root, '[data-evidence=call]');
  expect(text).toContain(
    'カード番号、セキュリティコード（Base64 に変えた形）を collect.example へ送信 止めました',
  );
  expect(text).toContain('https://cdn.example/a.js');
  expect(text).toContain('34 行目 · 読み込みから 1.2 秒 · sendBeacon');
  expect(text).toContain('→ https://collect.example/g?d=…');
});

test('a call that was not blocked is not said to be, and one without script or data says so', () => {
  const bare: Evidence = { ...CALL, script: '', line: null, carries: [], refused: false };
  const root = draw(<EvidenceList evidence={[bare]} onShow={() => undefined} />, 'en');
  const text = textAt(root, '[data-evidence=call]');
  expect(text).toContain('Sends to collect.example: data whose contents could not be read');
  expect(text).toContain('Which script it was could not be told');
  expect(text).not.toMatch(/blocked|line/);
});

test('reading, keeping and listening name the field, the place and the event', () => {
  const carries = [{ part: 'pan', encoding: 'raw', canary: true }] as const;
  const pieces: Evidence[] = [
    { ...CALL, api: 'input.value', subject: 'pan', target: '', carries: [...carries] },
    { ...CALL, api: 'Storage.setItem', subject: 'local', target: 'k', carries: [...carries] },
    { ...CALL, api: 'addEventListener', subject: 'pay-button', target: 'click', carries: [] },
  ];
  const root = draw(<EvidenceList evidence={pieces} onShow={() => undefined} />);
  expect(root.textContent).toContain('カード番号を読み取り');
  expect(root.textContent).toContain('カード番号をローカルストレージ「k」に保存');
  expect(root.textContent).toContain('購入ボタンの操作を見張り（click）');
});

test('a place in a script says what it does in plain words, how it is written, and where', () => {
  const piece: Evidence = {
    kind: 'script',
    url: 'https://cdn.example/a.js',
    line: 12,
    signal: 'encoded-host',
    detail: 'cdn.evil.example',
    excerpt: "s.src=atob('aHR0cHM6')",
    hash: '0123456789ab',
  };
  const ja = draw(<EvidenceList evidence={[piece]} onShow={() => undefined} />);
  const text = textAt(ja, '[data-evidence=script]');
  expect(text).toContain('接続先を符号で隠す書き方 cdn.evil.example');
  expect(text).toContain("s.src=atob('aHR0cHM6')");
  expect(text).toContain(
    'https://cdn.example/a.js · スクリプトの 12 行目 · 中身の識別 0123456789ab',
  );
  const bare = { ...piece, hash: '', detail: '' };
  const en = draw(<EvidenceList evidence={[bare]} onShow={() => undefined} />, 'en');
  expect(textAt(en, '[data-evidence=script]')).toContain('line 12 of the script');
  expect(en.textContent).not.toMatch(/text 0123|undefined/);
});
