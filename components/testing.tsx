import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import type { DryRunView, TimelineRow } from '../rules/_core/dry-run.ts';
import type { AuditView, FindingView } from '../rules/_core/present.ts';
import type { Locale } from '../rules/_core/text.ts';
import { WordsContext } from './words/context.ts';
import { wordsOf } from './words/words.ts';

/** Draws into a fresh element of the document, in a language. */
export function draw(children: ComponentChildren, locale: Locale = 'ja'): HTMLElement {
  document.body.textContent = '';
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<WordsContext value={wordsOf(locale)}>{children}</WordsContext>, root));
  return root;
}

/** Presses the first element that matches, and lets what it started come to its end. */
export async function press(root: HTMLElement, selector: string): Promise<void> {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`nothing to press at ${selector}`);
  await act(async () => target.click());
}

/** Text of the first element that matches, white space evened out; '' where there is none. */
export function textAt(root: ParentNode, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function sampleFinding(change: Partial<FindingView> = {}): FindingView {
  return {
    rule: 'card-data/sample',
    category: 'card-data',
    severity: 'critical',
    confidence: 'firm',
    grade: null,
    title: 'カード番号の送り先',
    seen: '入力欄がお店へ送られるフォームにあります。',
    why: 'サーバーを通るためです。',
    owner: ['決済会社に確認してください。'],
    vendor: ['送信内容を確認してください。', '入力欄から name を外してください。'],
    here: [],
    addressee: null,
    evidence: [{ kind: 'element', doc: 0, path: '#card', excerpt: '<input id="card">' }],
    citations: [
      {
        document: 'ガイドライン',
        section: '要件6',
        title: '保持しない',
        note: '原本で要確認',
        url: 'https://guideline.example/6',
      },
    ],
    suspectsDamage: false,
    ...change,
  };
}

/** An audit with one finding, one thing it could not tell, one pass and one rule that does not apply. */
export function sampleAudit(change: Partial<AuditView> = {}): AuditView {
  return {
    locale: 'ja',
    store: 'https://shop.example',
    url: 'https://shop.example/pay?order=…',
    at: '2026-11-22T03:05:00.000Z',
    software: null,
    payment: {
      method: 'passing',
      label: '通過型（推定）',
      explanation: 'カード番号がお店を通る方式です。',
      pspName: null,
      confidence: 'tentative',
      isPaymentPage: true,
      reasons: [{ text: '入力欄に name があります。', evidence: [] }],
    },
    findings: [sampleFinding()],
    couldNotTell: [{ rule: 'transport/a', title: '応答ヘッダー', reason: '見ていません。' }],
    passed: [{ rule: 'transport/b', title: '暗号化', passed: '暗号化されています。' }],
    notApplicable: [{ rule: 'admin/c', title: '管理画面' }],
    limits: { framesNotEntered: 0, rowsCut: 0, faults: 0 },
    kept: true,
    fromNewerVersion: false,
    dryRun: null,
    ...change,
  };
}

/** A row of a time line: the card number on its way to a host of nobody known, blocked. */
export function sampleRow(change: Partial<TimelineRow> = {}): TimelineRow {
  return {
    at: 1240,
    frame: '',
    script: 'cdn.example/a.js',
    parts: ['pan'],
    encoding: 'base64',
    api: 'sendBeacon',
    action: 'send',
    sink: 'collect.example',
    host: 'collect.example',
    destination: 'elsewhere',
    refused: true,
    ...change,
  };
}

/** A run by events that ended well and saw nothing. */
export function sampleRun(change: Partial<DryRunView> = {}): DryRunView {
  return {
    at: '2026-11-22T03:04:50.000Z',
    way: 'events',
    filled: ['pan', 'expiry', 'code'],
    pressed: 'button',
    ended: 'done',
    restored: true,
    took: 8400,
    timeline: [],
    ...change,
  };
}
