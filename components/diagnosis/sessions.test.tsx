// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../rules/_core/text.ts';
import { DIAGNOSIS_BOUNDS } from '../../rules/_diagnosis/diagnosis.ts';
import { drawDesk } from '../inventory/testing.tsx';
import { press, textAt } from '../testing.tsx';
import { SessionView } from './session-view.tsx';
import { SessionsView } from './sessions-view.tsx';
import { nextStep } from './step-strip.tsx';
import { STORE, sampleFindings, sampleFound, samplePages, sampleSession } from './testing.tsx';

type ListProps = Partial<Parameters<typeof SessionsView>[0]>;
type OneProps = Partial<Parameters<typeof SessionView>[0]>;

function list(change: ListProps = {}, locale: 'ja' | 'en' = 'ja') {
  const events = { onStart: vi.fn(), onStop: vi.fn(), onLive: vi.fn() };
  const props = { sessions: [], added: true, trouble: '', href: (id: string) => `#${id}` };
  return { root: drawDesk(<SessionsView {...props} {...events} {...change} />, locale), ...events };
}

function one(change: OneProps = {}, locale: 'ja' | 'en' = 'ja') {
  const events = {
    ...{ onStop: vi.fn(), onStep: vi.fn(), onShots: vi.fn() },
    ...{ onFile: vi.fn(), onDetach: vi.fn(), onRemove: vi.fn() },
  };
  const props = {
    ...{ session: sampleSession(), pages: samplePages(), findings: sampleFindings(), shots: null },
    ...{ outside: { reading: null, refused: null }, back: '#' },
  };
  return { root: drawDesk(<SessionView {...props} {...events} {...change} />, locale), ...events };
}

async function type(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  await act(async () => {
    if (!field) throw new Error('no search field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function unfold(root: HTMLElement, selector: string): Promise<void> {
  const row = root.querySelector<HTMLDetailsElement>(selector);
  await act(async () => {
    if (!row) throw new Error(selector);
    row.open = true;
  });
}

describe('all walks', () => {
  test('before the first one it is told how to do it; pictures are off until they are chosen', async () => {
    const { root, onStart } = list();
    expect(root.querySelectorAll('.steps li').length).toBeGreaterThan(2);
    await press(root, '[data-action=walk-start]');
    expect(onStart).toHaveBeenLastCalledWith(false);
    await press(root, 'input[name=shots]');
    await press(root, '[data-action=walk-start]');
    expect(onStart).toHaveBeenLastCalledWith(true);
  });

  test('a store that was not added cannot be walked through, and it is told why', () => {
    const { root } = list({ added: false });
    expect(root.querySelector('[data-action=walk-start]')).toBeNull();
    expect(textAt(root, '[data-notice=not-added]')).toContain('この店舗を登録');
  });

  test('the one under way says what was seen and what to see next', async () => {
    const { root, onStop } = list({ sessions: [sampleSession({ endedAt: null })] });
    expect(root.querySelectorAll('[data-seen=yes]')).toHaveLength(2);
    expect(root.querySelector('[data-next]')?.getAttribute('data-next')).toBe('shopper');
    await press(root, '[data-action=walk-stop]');
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('one that could not take in a page says so', () => {
    const sessions = [sampleSession({ endedAt: null })];
    const { root } = list({ sessions, trouble: 'QuotaExceededError' });
    expect(textAt(root, '[data-walk-trouble]')).toContain('空き容量');
  });

  test('one that ended by itself is marked so', () => {
    const { root } = list({ sessions: [sampleSession({ endedAt: '2026-11-24T13:00:00.000Z' })] });
    expect(textAt(root, 'tr[data-session] th')).toContain('自動で終了');
    expect(textAt(root, '.severity-counts')).toBe('高 1中 2');
  });

  test('the next step is the one after the furthest, then those that were left out', () => {
    expect(nextStep([])).toBe('top');
    expect(nextStep(['product', 'payment'])).toBe('confirm');
    expect(nextStep(['complete'])).toBe('top');
    expect(
      nextStep(['top', 'product', 'cart', 'shopper', 'payment', 'confirm', 'complete']),
    ).toBeNull();
  });
});

describe('one walk', () => {
  test('shows each cause once with its pages, and draws the rest when it is opened', async () => {
    const { root } = one();
    const rows = root.querySelectorAll('.session-findings > li');
    expect(rows).toHaveLength(2);
    expect(root.querySelector('.session-findings .parts')).toBeNull();
    await unfold(root, '[data-source=ours] details');
    expect(root.querySelectorAll('[data-source=ours] [data-part=pages] li')).toHaveLength(2);
    expect(root.querySelector('[data-source=ours] [data-evidence=cookie]')).not.toBeNull();
  });

  test('what may mean damage leads to what to do then, and nothing else does', async () => {
    const findings = sampleFindings();
    const first = findings.findings.find((row) => row.found !== null);
    if (!first) throw new Error('no finding');
    const found = sampleFound({
      ...{ rule: 'known-bad-host', message: 'loads', severity: 'high' },
      values: { host: 'evil.example', entry: 'evil.example', list: 'a' },
    });
    const { root } = one({
      findings: {
        ...findings,
        findings: [first, { ...first, key: 'bad', severity: 'high', found }],
      },
    });
    for (const rule of ['known-bad-host', first.found?.rule])
      await unfold(root, `[data-rule="${rule}"] details`);
    const links = [...root.querySelectorAll('[data-action=damage]')];
    expect(links.map((link) => link.closest('[data-rule]')?.getAttribute('data-rule'))).toEqual([
      'known-bad-host',
    ]);
    expect(links[0]?.getAttribute('href')).toBe(`#/${STORE}/damage`);
  });

  test('marks what is another tool’s, and shows its HTML as text', async () => {
    const { root } = one();
    expect(textAt(root, '[data-source=theirs] .row-tool')).toContain('Scanner');
    await unfold(root, '[data-source=theirs] details');
    expect(textAt(root, '.as-written')).toBe('<script>alert(1)</script>');
    expect(root.querySelector('.session-findings script, .session-findings b')).toBeNull();
    expect(textAt(root, '[data-part=tool]')).toContain('error');
  });

  test('is searched, and says when nothing matches', async () => {
    const { root } = one();
    await type(root, 'cookie /product');
    expect(
      [...root.querySelectorAll('.session-findings > li')].map((row) =>
        row.getAttribute('data-source'),
      ),
    ).toEqual(['ours']);
    await type(root, 'nothing like this');
    expect(root.querySelectorAll('.session-findings > li')).toHaveLength(0);
    await press(root, '[data-action=clear-filters]');
    expect(root.querySelectorAll('.session-findings > li')).toHaveLength(2);
  });

  test('tells what was not seen and what could not be told', () => {
    const { root } = one();
    expect(textAt(root, '[data-part=steps] > p')).toContain('お支払い');
    expect(root.querySelectorAll('[data-part=untold] dl > div')).toHaveLength(1);
    expect(textAt(root, '[data-part=untold] dl')).toContain('2 画面');
  });

  test('a step can be corrected', async () => {
    const { root, onStep } = one();
    const choice = root.querySelector<HTMLSelectElement>(`[data-page="${STORE}/cart"] select`);
    await act(async () => {
      if (!choice) throw new Error('no choice');
      choice.value = '';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onStep).toHaveBeenCalledWith(`${STORE}/cart`, null);
  });

  test('pictures are asked for when they are unfolded; pages without one say why', async () => {
    const [first, second] = samplePages();
    if (!first || !second) throw new Error('no pages');
    const pages = [first, { ...second, noShot: 'not-allowed' as const }];
    const { root, onShots } = one({ session: sampleSession({ shots: true }), pages });
    expect(onShots).not.toHaveBeenCalled();
    await unfold(root, '[data-part=shots]');
    expect(onShots).toHaveBeenCalledOnce();
    expect(textAt(root, '[data-no-shot=not-allowed]')).toContain('アイコン');
  });

  test('a file that was not taken names the place', () => {
    const refused = { file: 'a.json', reason: 'wrong-shape' as const, place: 'runs[0].tool' };
    const { root } = one({ outside: { reading: null, refused } });
    expect(textAt(root, '[data-refused=wrong-shape]')).toContain('runs[0].tool');
    expect(textAt(root, '[data-refused=wrong-shape]')).toContain('変わっていません');
  });

  test('a long file shows how far it is read, and no other is asked for meanwhile', () => {
    const reading = { file: 'big.sarif', share: 0.4 };
    const { root } = one({ outside: { reading, refused: null } });
    expect(root.querySelector('progress')?.value).toBe(0.4);
    expect(root.querySelector('input[name=attach]')).toBeNull();
  });

  test('is removed after one question', async () => {
    const { root, onRemove } = one();
    await press(root, '[data-action=remove]');
    await press(root, '[data-action=remove-no]');
    expect(onRemove).not.toHaveBeenCalled();
    await press(root, '[data-action=remove]');
    await press(root, '[data-action=remove-yes]');
    expect(onRemove).toHaveBeenCalledOnce();
  });

  test('says that the last pages are not in it where it was full', () => {
    const [page] = samplePages();
    if (!page) throw new Error('no page');
    const pages = Array.from({ length: DIAGNOSIS_BOUNDS.pages }, (_, n) => ({
      ...page,
      page: `${STORE}/${n}`,
    }));
    expect(textAt(one({ pages }).root, '[data-part=pages]')).toContain('300 画面まで');
  });
});

test.each(LOCALES)('every text is there in %s', (locale) => {
  const roots = [list({}, locale), list({ sessions: [sampleSession()] }, locale), one({}, locale)];
  for (const { root } of roots) {
    expect(root.textContent).not.toMatch(/undefined|\{\w+\}|違反|violation|[!！]/);
    document.body.append(root);
  }
});
