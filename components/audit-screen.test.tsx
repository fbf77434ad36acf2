// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { AuditView } from '../rules/_core/present.ts';
import type { Locale } from '../rules/_core/text.ts';
import { AuditScreen } from './audit-screen.tsx';
import { pointsOf } from './points.ts';
import { draw, press, sampleAudit, sampleFinding, sampleRun, textAt } from './testing.tsx';
import { vendorMessage } from './vendor-message.ts';
import { wordsOf } from './words/words.ts';

function screen(audit: AuditView, locale: Locale = 'ja') {
  const onShow = vi.fn();
  const onCopy = vi.fn(async (_text: string) => true);
  const root = draw(<AuditScreen audit={audit} onShow={onShow} onCopy={onCopy} />, locale);
  return { root, onShow, onCopy };
}

test('shows verdict, payment, findings, could-not-tell, passed and not-applicable in this order', () => {
  const { root } = screen(sampleAudit());
  const order = [
    ...root.querySelectorAll('[data-worst], [data-method], [data-rule].point, [data-list]'),
  ];
  expect(
    order.map((el) => {
      const { worst, method, rule, list } = (el as HTMLElement).dataset;
      return worst ?? method ?? rule ?? list;
    }),
  ).toEqual(['critical', 'passing', 'card-data/sample', 'unknown', 'passed', 'not-applicable']);
});

test('a finding opens to seen, why, what to do and guidelines in this order', () => {
  const { root } = screen(sampleAudit());
  const parts = [...root.querySelectorAll<HTMLElement>('.point [data-part]')];
  expect(parts.map((part) => part.dataset.part)).toEqual(['seen', 'why', 'todo', 'guidelines']);
  const link = root.querySelector('[data-part=guidelines] a');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toContain('noopener');
  expect(textAt(root, '.citation-note')).toBe('原本で要確認');
});

test('only a finding that may mean damage leads to what to do then, and only where that page can be opened', async () => {
  const onDamage = vi.fn();
  const audit = sampleAudit({
    findings: [
      sampleFinding({ rule: 'scripts/weak' }),
      sampleFinding({ rule: 'scripts/leak', suspectsDamage: true }),
    ],
  });
  const events = { onShow: vi.fn(), onCopy: async () => true };
  const root = draw(<AuditScreen audit={audit} {...events} onDamage={onDamage} />);
  expect(root.querySelectorAll('[data-action=damage]')).toHaveLength(1);
  await press(root, '[data-rule="scripts/leak"] [data-action=damage]');
  expect(onDamage).toHaveBeenCalledOnce();
  expect(screen(audit).root.querySelector('[data-action=damage]')).toBeNull();
});

test('findings of one rule are one point with its cases, and notes are not counted as points', () => {
  const { root } = screen(
    sampleAudit({
      findings: [
        sampleFinding({ seen: '一つめ' }),
        sampleFinding({ seen: '二つめ' }),
        sampleFinding({ rule: 'admin/note', severity: 'info', title: '参考' }),
      ],
    }),
  );
  expect(root.querySelectorAll('.point')).toHaveLength(2);
  expect(textAt(root, '.point .row-title')).toBe('カード番号の送り先 2 件');
  expect(textAt(root, '.verdict h2')).toBe('確認が必要な点が 1 件あります');
  expect(textAt(root, '.verdict')).toContain('ほかに参考の情報が 1 件');
});

test.each(['ja', 'en'] as const)(
  'what this shop’s software and its service have to do with a finding is said in %s',
  (locale) => {
    const finding = sampleFinding({ here: ['.env の ECCUBE_ADMIN_ROUTE'], addressee: 'MakeShop' });
    const audit = sampleAudit({ locale, findings: [finding] });
    const root = draw(
      <AuditScreen audit={audit} onShow={vi.fn()} onCopy={async () => true} />,
      locale,
    );
    expect(textAt(root, '[data-part=here] li')).toBe('.env の ECCUBE_ADMIN_ROUTE');
    const headings = [...root.querySelectorAll('[data-part=todo] h3')].map((h) => h.textContent);
    expect(headings.at(-1)).toContain('MakeShop');
    const plain = draw(
      <AuditScreen audit={sampleAudit({ locale })} onShow={vi.fn()} onCopy={async () => true} />,
      locale,
    );
    expect(plain.querySelector('[data-part=here]')).toBeNull();
    expect(textAt(plain, '[data-part=todo]')).not.toMatch(/MakeShop|null|undefined/);
  },
);

test('the message for the service begins with its name, the one for a builder with the greeting', () => {
  const message = (change: Parameters<typeof sampleFinding>[0]) => {
    const audit = sampleAudit({ findings: [sampleFinding(change)] });
    const [point] = pointsOf(audit);
    if (!point) throw new Error('no point');
    return vendorMessage(point, audit, wordsOf('ja')).split('\n\n')[1];
  };
  expect(message({ addressee: 'MakeShop' })).toBe('MakeShop ご担当者様');
  expect(message({})).toMatch(/^いつもお世話になっております。/);
});

test('the worst finding says its title under the verdict', () => {
  expect(textAt(screen(sampleAudit()).root, '.verdict-worst')).toBe('カード番号の送り先');
});

test('a clean payment page says what that means and what it does not', () => {
  const { root } = screen(sampleAudit({ findings: [] }));
  expect(textAt(root, '.verdict h2')).toBe('確認が必要な点は見つかりませんでした');
  expect(textAt(root, '.verdict')).toContain('調べた 1 項目');
  expect(textAt(root, '.verdict')).toContain('判断できなかった項目が 1 件');
  expect(textAt(root, '.verdict')).toContain('サーバーの中');
});

test('a page of which most could not be told does not look clean', () => {
  const { root } = screen(sampleAudit({ findings: [], passed: [] }));
  expect(textAt(root, '.verdict h2')).toBe('判断できなかった項目が 1 件あります');
  expect(root.querySelector('.verdict .sign-question')).not.toBeNull();
});

test('a clean page without payment asks for the payment page', () => {
  const { payment } = sampleAudit();
  const audit = sampleAudit({
    findings: [],
    payment: { ...payment, method: 'none', isPaymentPage: false },
  });
  expect(textAt(screen(audit, 'en').root, '.verdict')).toContain('Open the page where a shopper');
});

test('"show in page" tells which element', async () => {
  const { root, onShow } = screen(sampleAudit());
  await press(root, '[data-action=show]');
  expect(onShow).toHaveBeenCalledWith({ doc: 0, path: '#card' });
});

test('the copied message holds title, page, what was seen, requests and guidelines', async () => {
  const { root, onCopy } = screen(sampleAudit());
  await press(root, '[data-action=copy]');
  const [text] = onCopy.mock.calls[0] ?? [''];
  for (const part of [
    'カード番号の送り先',
    'https://shop.example/pay?order=…',
    '入力欄がお店へ送られるフォームにあります。',
    '<input id="card">',
    '1. 送信内容を確認してください。',
    '2. 入力欄から name を外してください。',
    'ガイドライン · 要件6 · 保持しない [原本で要確認]',
  ]) {
    expect(text).toContain(part);
  }
  expect(textAt(root, '.copy-outcome')).toBe('コピーしました');
});

test('a refused copy is told', async () => {
  const root = draw(
    <AuditScreen audit={sampleAudit()} onShow={() => undefined} onCopy={async () => false} />,
    'en',
  );
  await press(root, '[data-action=copy]');
  expect(textAt(root, '.copy-outcome')).toContain('could not be copied');
});

test('what was left out is one line, and absent where nothing was', () => {
  expect(textAt(screen(sampleAudit()).root, '.limits')).toBe('');
  const limits = { framesNotEntered: 2, rowsCut: 0, faults: 1 };
  expect(textAt(screen(sampleAudit({ limits }), 'en').root, '.limits')).toBe(
    'Not part of this result: 2 frames that could not be entered, 1 kind of facts that could not be read',
  );
});

test('says when the history is not kept', () => {
  expect(screen(sampleAudit()).root.querySelector('[data-notice=not-kept]')).toBeNull();
  const { root } = screen(sampleAudit({ kept: false }));
  expect(textAt(root, '[data-notice=not-kept]')).toContain('履歴を保存できていません');
});

test('a record of a newer version is shown as such and not judged', () => {
  const { root } = screen(sampleAudit({ fromNewerVersion: true }));
  expect(textAt(root, '[data-notice=newer]')).toContain('新しい版');
  expect(root.querySelector('.verdict, .point')).toBeNull();
});

test('many cases are shown a few at a time', async () => {
  const findings = Array.from({ length: 9 }, (_, at) => sampleFinding({ seen: `${at} 番め` }));
  const { root } = screen(sampleAudit({ findings }));
  expect(root.querySelectorAll('.point .seen')).toHaveLength(4);
  await press(root, '[data-action=more]');
  expect(root.querySelectorAll('.point .seen')).toHaveLength(9);
});

test('a dry run stands above the findings, and its calls are in the copied message', async () => {
  const evidence: AuditView['findings'][number]['evidence'] = [
    {
      kind: 'call',
      api: 'fetch',
      script: 'https://cdn.example/a.js',
      line: 7,
      target: 'https://collect.example/',
      subject: 'post',
      carries: [{ part: 'pan', encoding: 'hex', canary: true }],
      at: 900,
      refused: true,
    },
  ];
  const { root, onCopy } = screen(
    sampleAudit({ dryRun: sampleRun(), findings: [sampleFinding({ evidence })] }),
  );
  const marks = [...root.querySelectorAll<HTMLElement>('[data-dry-run=result], .point')];
  expect(marks.map((el) => el.dataset.dryRun ?? 'point')).toEqual(['result', 'point']);
  await press(root, '[data-action=copy]');
  expect(onCopy.mock.calls[0]?.[0]).toContain(
    'https://cdn.example/a.js:7: カード番号（16 進数に変えた形）を collect.example へ送信 [止めました] (fetch, https://collect.example/, 読み込みから 0.9 秒)',
  );
});
