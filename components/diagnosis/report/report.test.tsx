// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../rules/_core/text.ts';
import { buildReport, type ReportInput } from '../../../rules/_diagnosis/report.ts';
import {
  sampleAnswer,
  sampleInput,
  sampleSessionFinding,
} from '../../../rules/_diagnosis/report-testing.ts';
import { drawDesk, sampleRows } from '../../inventory/testing.tsx';
import { textAt } from '../../testing.tsx';
import { Report, type ReportKind } from './report.tsx';

function report(change: Partial<ReportInput> = {}, kind: ReportKind = 'report') {
  return drawDesk(<Report report={buildReport(sampleInput(change))} kind={kind} />);
}

const nothing = { findings: { session: 'walk-2', findings: [], cut: 0 }, answers: [], shots: [] };

describe.each(LOCALES)('in %s', (locale) => {
  it.each(['report', 'leaflet'] as const)('the %s says everything in one language', (kind) => {
    const root = report({ locale, inventory: sampleRows() }, kind);
    expect(root.querySelector('.report')?.getAttribute('lang')).toBe(locale);
    expect(root.textContent).not.toMatch(/undefined|NaN|\{\w+\}|違反|violation|!|！/);
    const japanese = /[ぁ-ん]/.test(
      [...root.querySelectorAll('.part-title, .sub-title, th[scope=col], dt')]
        .map(({ textContent }) => textContent)
        .join(),
    );
    expect(japanese).toBe(locale === 'ja');
  });

  it('nothing found and nothing answered is said as what it is', () => {
    const root = report({ ...nothing, locale });
    expect(root.querySelectorAll('[data-point]')).toHaveLength(0);
    expect(textAt(root, '.verdict')).not.toBe('');
    expect(textAt(root, '[data-part=self-check]')).toMatch(/まだ|not been made/);
    expect(textAt(root, '[data-part=limits]')).toMatch(/証明ではありません|no proof/);
  });
});

it('nothing in a report can be pressed or run', () => {
  const root = report({ inventory: sampleRows() });
  expect(root.querySelectorAll('button, input, script, iframe, form')).toHaveLength(0);
});

it('a report speaks its own language on a desk of another', () => {
  const view = buildReport(sampleInput({ locale: 'en' }));
  const root = drawDesk(<Report report={view} kind="report" />, 'ja');
  expect(textAt(root, '.report-title')).toBe('Diagnosis report');
  expect(textAt(root, '[data-point="1"] .mark')).toBe('High');
});

it('every heading has the level below the one it stands under', () => {
  const levels = [...report().querySelectorAll('h1,h2,h3,h4,h5')].map((h) => Number(h.tagName[1]));
  expect(levels[0]).toBe(2);
  for (const [at, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
});

it('a picture stands with the gravest point of its page, described for who cannot see it', () => {
  const root = report();
  const pictures = root.querySelectorAll<HTMLImageElement>('.shot img');
  expect(pictures).toHaveLength(1);
  expect(pictures[0]?.alt).toContain('カードの入力欄は撮る前に隠しました');
  expect(pictures[0]?.closest('[data-point]')?.getAttribute('data-point')).toBe('1');
});

it('each chart says what it shows and has its figures beside it', () => {
  const root = report();
  for (const [chart, part] of [
    ['over-time', 'over-time'],
    ['sections', 'sections'],
  ]) {
    const svg = root.querySelector(`[data-chart=${chart}] svg[role=img]`);
    expect(svg?.getAttribute('aria-label')).toBeTruthy();
    expect(root.querySelector(`[data-part=${part}] .figures tbody tr`)).not.toBeNull();
  }
});

it('one walk alone makes no picture over time', () => {
  const { session } = sampleInput();
  const root = report({ sessions: [session] });
  expect(root.querySelector('[data-chart=over-time]')).toBeNull();
  expect(textAt(root, '[data-part=over-time]')).toContain('2 回以上');
});

it('ten cases of a rule are one point with a row each', () => {
  const findings = Array.from({ length: 10 }, (_, n) =>
    sampleSessionFinding('mixed-active-content', { key: `cause ${n}` }),
  );
  const root = report({ findings: { session: 'walk-2', findings, cut: 0 } });
  expect(root.querySelectorAll('[data-point]')).toHaveLength(1);
  expect(root.querySelectorAll('[data-case]')).toHaveLength(10);
});

it('words of a person are shown as they were written', () => {
  const note = '<img src=x onerror=alert(1)>\n=cmd';
  const root = report({ answers: [sampleAnswer('waf', { note })] });
  expect(root.querySelector('[data-question=waf] .note-text')?.textContent).toContain(note);
  expect(root.querySelector('[data-question=waf] img')).toBeNull();
});

it('the leaflet has three things at most, what they cost with who says so, and what to decide', () => {
  const root = report({}, 'leaflet');
  expect(root.querySelectorAll('.matter').length).toBeLessThanOrEqual(3);
  expect(textAt(root, '[data-part=costs]')).toContain('年間の売上を入れる');
  expect(textAt(root, '[data-part=costs]')).toContain('出典');
  expect(textAt(root, '.decisions li:last-child')).toContain('2026年11月21日');
  const known = report({ profile: { ...sampleInput().profile, revenueBand: 1 } }, 'leaflet');
  expect(textAt(known, '[data-part=costs]')).toContain('83万円〜417万円');
});
