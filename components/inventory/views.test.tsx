// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { textDiff } from '../../rules/_inventory/text-diff.ts';
import { press, textAt } from '../testing.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { HeadersView } from './headers-view.tsx';
import { LogView } from './log-view.tsx';
import { PolicyView } from './policy-view.tsx';
import { chainOf } from './row-text.ts';
import { ScriptDetails } from './script-details.tsx';
import { SettingsView } from './settings-view.tsx';
import { drawDesk, sampleInventory, samplePage, sampleProfile, sampleRows } from './testing.tsx';

const LOCALES = ['ja', 'en'] as const;

function details(at: number, change: Partial<Parameters<typeof ScriptDetails>[0]> = {}) {
  const rows = sampleRows();
  const row = rows[at];
  if (!row) throw new Error(`no row ${at}`);
  const events = {
    onGrant: vi.fn(),
    onApprove: vi.fn(),
    onApproveVendor: vi.fn(),
    onWithdraw: vi.fn(),
    onClose: vi.fn(),
  };
  const read = { profile: sampleProfile(), diff: textDiff('a();\nb();', 'a();\nc();') };
  const props = { row, rows, read, openOfVendor: 1, grantable: false, ...events, ...change };
  return { root: drawDesk(<ScriptDetails {...props} />), ...events };
}

test('details tell the three strongest signals with their lines, libraries and hosts in disguise', () => {
  const { root } = details(2);
  expect(root.querySelectorAll('[data-signal]')).toHaveLength(3);
  expect(textAt(root, '[data-signal=collects-card]')).toContain('3 行目');
  expect(textAt(root, '[data-part=profile]')).toContain('jquery 3.4.1');
  expect(textAt(root, '[data-part=profile]')).toContain('collect.example 隠して書かれている');
});

test('a script that is written like a skimmer leads to what to do when damage is suspected', () => {
  const profile = { ...sampleProfile(), verdict: 'skimmer' as const };
  const { root } = details(2, { read: { profile, diff: null } });
  const link = root.querySelector('[data-part=profile] [data-action=damage]');
  expect(link?.getAttribute('href')).toBe('#/https://shop.example/damage');
  const clean = details(2, {
    read: { profile: { ...profile, verdict: 'suspicious' }, diff: null },
  });
  expect(clean.root.querySelector('[data-action=damage]')).toBeNull();
});

test('a changed text is shown line by line, with signs and words beside the colour', () => {
  const { root } = details(1);
  expect(textAt(root, '[data-change=text]')).toContain('0a9b8c7d6e');
  expect(textAt(root, '.diff-added')).toBe('+増えた行: c();');
  expect(textAt(root, '.diff-removed')).toBe('−消えた行: b();');
  const noText = details(1, { read: { profile: null, diff: null } });
  expect(textAt(noText.root, '[data-part=changed]')).toContain('写しが残っていない');
});

test('the way into the page is told from the page to the script', () => {
  const rows = sampleRows();
  const widget = rows[2];
  if (!widget) throw new Error('no widget');
  expect(chainOf(widget, rows).map(({ by }) => by)).toEqual(['parser', 'tag-manager']);
  const { root } = details(2);
  const steps = [...root.querySelectorAll('.chain li')].map(({ textContent }) => textContent);
  expect(steps[0]).toBe('決済ページ');
  expect(steps.at(-1)).toBe('static.widget.example/w/loader.min.js');
});

test('access to a host is explained before it is asked for', async () => {
  const { root, onGrant } = details(4, { grantable: true });
  expect(textAt(root, '[data-notice=grant] p')).toContain('chat.example');
  await press(root, '[data-action=grant]');
  expect(onGrant).toHaveBeenCalledWith('chat.example');
});

function dialog(trouble: string | null = null) {
  const onApprove = vi.fn();
  const props = { rows: sampleRows(), pages: [], name: '', reason: '', busy: false, trouble };
  const root = drawDesk(<ApproveDialog {...props} onApprove={onApprove} onClose={vi.fn()} />);
  return { root, onApprove };
}

async function fill(root: HTMLElement, selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector);
  await act(async () => {
    if (!field) throw new Error(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('approving lists exactly what is approved, and needs a name and a reason', async () => {
  const { root, onApprove } = dialog();
  expect(root.querySelectorAll('.approved-things li')).toHaveLength(6);
  expect(textAt(root, '.caution')).toContain('1 件');
  await press(root, '[data-action=approve]');
  expect(root.querySelectorAll('.wrong')).toHaveLength(2);
  expect(onApprove).not.toHaveBeenCalled();
  await fill(root, '#approve-by', ' 店長 ');
  await fill(root, '#approve-reason', '定期更新');
  await press(root, '[data-action=approve]');
  expect(onApprove).toHaveBeenCalledWith({ by: '店長', reason: '定期更新', remember: false });
});

test('an approval that could not be saved says so and keeps what was written', () => {
  const { root } = dialog('QuotaExceededError');
  expect(textAt(root, '[data-trouble=approve]')).toContain('何も承認していません');
});

test('headers that changed are told part by part', async () => {
  const onApprove = vi.fn();
  const root = drawDesk(
    <HeadersView pages={[samplePage()]} onApprove={onApprove} onWithdraw={vi.fn()} />,
  );
  expect(root.querySelectorAll('[data-changed=yes]')).toHaveLength(2);
  expect(textAt(root, '.part-added')).toBe('+増えた: https://static.widget.example');
  expect(textAt(root, '.part-removed')).toBe('−消えた: DENY');
  await press(root, '[data-action=approve-headers]');
  expect(onApprove).toHaveBeenCalledOnce();
});

test.each(LOCALES)(
  'the policy of a page is told in %s: trial, enforcing, what it does not do',
  (locale) => {
    const onCopy = vi.fn(async () => true);
    const root = drawDesk(<PolicyView inventory={sampleInventory()} onCopy={onCopy} />, locale);
    expect(textAt(root, '[data-policy=reportOnly] code')).toMatch(
      /^Content-Security-Policy-Report-Only: script-src https:\/\/js\.payments\.example/,
    );
    expect(textAt(root, '[data-policy=enforcing] code')).toMatch(/^Content-Security-Policy: /);
    expect(textAt(root, '[data-gap=stopped]')).toContain('chat.example/c.js');
    expect(textAt(root, '[data-part=integrity]')).toContain('integrity="sha256-');
  },
);

test('a policy that nothing was approved for is not offered', () => {
  const rows = sampleRows().filter(({ status }) => status !== 'approved');
  const root = drawDesk(
    <PolicyView inventory={sampleInventory({ rows })} onCopy={async () => true} />,
  );
  expect(root.querySelector('[data-policy]')).toBeNull();
  expect(root.querySelector('[data-notice=none-approved]')).not.toBeNull();
});

test('the log tells the latest first, who approved and why, and header changes in parts', async () => {
  const onCsv = vi.fn();
  const root = drawDesk(<LogView inventory={sampleInventory()} onCsv={onCsv} />);
  const what = [...root.querySelectorAll('[data-what]')].map((row) =>
    row.getAttribute('data-what'),
  );
  expect(what[0]).toBe('withdrawn');
  expect(what.at(-1)).toBe('new');
  expect(textAt(root, '[data-what=approved]')).toContain('店長 山田');
  expect(textAt(root, '[data-what=header] .part-removed')).toContain('DENY');
  expect(textAt(root, '[data-what=inserter]')).toContain('www.tags.example/gtm.js が追加');
  await press(root, '[data-action=log-csv]');
  expect(onCsv).toHaveBeenCalledOnce();
});

test('the picture over time says what it shows and has its figures behind it', () => {
  const root = drawDesk(<LogView inventory={sampleInventory()} onCsv={vi.fn()} />);
  expect(root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('18 回');
  expect(root.querySelectorAll('.figures tbody tr')).toHaveLength(18);
  expect(root.querySelectorAll('.bars .bar-unapproved').length).toBeGreaterThan(0);
});

test.each(LOCALES)(
  'the sheet names the international requirements as a reference in %s',
  (locale) => {
    const props = { madeAt: '2026-11-22T03:05:00.000Z', onPrint: vi.fn(), onCsv: vi.fn() };
    const root = drawDesk(
      <EvidenceSheet inventory={sampleInventory()} onLogCsv={vi.fn()} {...props} />,
      locale,
    );
    expect(textAt(root, '.sheet header')).toContain('6.4.3');
    expect(textAt(root, '.sheet header')).toMatch(
      /義務として求められているわけではありません|not a duty/,
    );
    expect(root.querySelectorAll('.sheet-table tbody tr')).toHaveLength(6);
  },
);

function settings(change: Partial<Parameters<typeof SettingsView>[0]> = {}) {
  const events = {
    onReminder: vi.fn(),
    onImport: vi.fn(),
    onStopImport: vi.fn(),
    onRemoveList: vi.fn(),
    onLibraries: vi.fn(),
    onResetLibraries: vi.fn(),
    onForget: vi.fn(),
  };
  const importedAt = '2026-11-01T00:00:00.000Z';
  const props = {
    ...{ scripts: 6, hosts: [], importing: null, listRefused: null, libraryRefused: null },
    reminder: { days: 7, lastVisit: null, due: false },
    lists: [{ name: 'a.txt', hosts: 1200, malformed: 3, malformedLines: [4, 9], importedAt }],
    libraries: { dataDate: '2026-07-18', entries: 449, imported: true },
    ...events,
    ...change,
  };
  return { root: drawDesk(<SettingsView {...props} />), ...events };
}

test('forgetting the inventory asks once and says what is lost', async () => {
  const { root, onForget } = settings();
  await press(root, '[data-action=forget]');
  expect(textAt(root, '.confirm legend')).toContain('6 件');
  await press(root, '[data-action=forget-no]');
  expect(onForget).not.toHaveBeenCalled();
  await press(root, '[data-action=forget]');
  await press(root, '[data-action=forget-yes]');
  expect(onForget).toHaveBeenCalledOnce();
});

test('an import shows how far it is and can be stopped; lines that could not be read are told', async () => {
  const { root, onStopImport } = settings({
    importing: { file: 'b.txt', lines: 1500, share: 0.5 },
  });
  expect(textAt(root, '[data-importing]')).toContain('1,500 行を読みました（50 %）');
  await press(root, '[data-action=stop-import]');
  expect(onStopImport).toHaveBeenCalledOnce();
  expect(textAt(root, '[data-list="a.txt"]')).toContain('読み取れなかった行 3 行');
  expect(textAt(root, '[data-part=malformed]')).toContain('4, 9');
});
