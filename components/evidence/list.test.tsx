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
