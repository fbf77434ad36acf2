// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EmptyScreen, RefusalScreen } from './empty-screen.tsx';
import { TroubleNotice } from './notice.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { StatusLine } from './status-line.tsx';
import { StoresScreen } from './stores-screen.tsx';
import { draw, press, textAt } from './testing.tsx';

const noop = () => undefined;
const STORE = {
  origin: 'https://shop.example',
  addedAt: '2026-11-22T03:00:00Z',
  lastAuditAt: null,
};

test('an empty page offers the audit and, where there is a store to add, the enrolment', async () => {
  const onAudit = vi.fn();
  const root = draw(<EmptyScreen enrolled={false} canAdd onAudit={onAudit} onAdd={noop} />);
  expect(textAt(root, '[data-action=audit]')).toBe('この画面を点検');
  expect(textAt(root, '[data-action=add]')).toBe('この店舗を登録');
  await press(root, '[data-action=audit]');
  expect(onAudit).toHaveBeenCalledOnce();
  const without = draw(<EmptyScreen enrolled={false} canAdd={false} onAudit={noop} onAdd={noop} />);
  expect(without.querySelector('[data-action=add]')).toBeNull();
});

test('a refusal says why and what to do, and offers another try only where that can help', () => {
  const pdf = draw(<RefusalScreen refusal="pdf" canAdd onRetry={noop} onAdd={noop} />, 'en');
  expect(pdf.textContent).toContain('A PDF is showing here');
  expect(pdf.querySelector('button')).toBeNull();
  const denied = draw(<RefusalScreen refusal="no-access" canAdd onRetry={noop} onAdd={noop} />);
  expect(denied.querySelector('[data-action=retry]')).not.toBeNull();
  expect(denied.querySelector('[data-action=add]')).not.toBeNull();
});

test('a store is removed only after one question, whose safe answer has the focus', async () => {
  const onRemove = vi.fn();
  const root = draw(
    <StoresScreen stores={[STORE]} onAdd={noop} onRemove={onRemove} onBack={noop} />,
  );
  await press(root, '[data-action=remove]');
  expect(onRemove).not.toHaveBeenCalled();
  expect(document.activeElement?.getAttribute('data-action')).toBe('keep');
  await press(root, '[data-action=keep]');
  expect(root.querySelector('.confirm')).toBeNull();
  await press(root, '[data-action=remove]');
  await press(root, '[data-action=confirm-remove]');
  expect(onRemove).toHaveBeenCalledWith('https://shop.example', false);
  await press(root, 'input[name=records]');
  await press(root, '[data-action=confirm-remove]');
  expect(onRemove).toHaveBeenLastCalledWith('https://shop.example', true);
});

test('an empty list of stores says how a store gets there', () => {
  const root = draw(<StoresScreen stores={[]} onAdd={noop} onRemove={noop} onBack={noop} />, 'en');
  expect(root.textContent).toContain('press “Add this store”');
});

test('trouble is told as what happened, what was kept and what to do', () => {
  const root = draw(<TroubleNotice task="audit" detail="TypeError" />, 'en');
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  expect(root.textContent).toContain('could not be finished');
  expect(root.textContent).toContain('unchanged');
  expect(root.textContent).toContain('Reload the page');
});

test('progress is said in the live region and can be left', async () => {
  const onStop = vi.fn();
  const root = draw(<StatusLine said="" busy="auditing" onStop={onStop} />);
  expect(textAt(root, '[role=status]')).toContain('点検しています');
  await press(root, '[data-action=stop]');
  expect(onStop).toHaveBeenCalledOnce();
});

test('the footer shows an enrolled store as such and marks the language in use', () => {
  const events = {
    unready: null,
    onAudit: noop,
    onDryRun: noop,
    onAdd: noop,
    onStores: noop,
    onLocale: vi.fn(),
  };
  const root = draw(<PopupFooter audited enrolled {...events} />, 'en');
  expect(textAt(root, '.enrolled')).toBe('Store added');
  expect(root.querySelector('[data-action=add]')).toBeNull();
  expect(textAt(root, '[aria-pressed=true]')).toBe('English');
});
