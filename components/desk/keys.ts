import { useEffect, useRef } from 'preact/hooks';

export interface KeyEvents {
  onHelp: () => void;
  /** Closes what is open beside the list; what a field or dialog closes by itself is not told. */
  onEscape: () => void;
}

const ROWS = '[data-row]';
const OPENER = '[data-opens]';

/** The desk's keys: `?`, `/`, `j` and `k`, `x`, Escape; arrows where a row has the focus. Never while somebody types. */
export function useDeskKeys(events: KeyEvents): void {
  const now = useRef(events);
  now.current = events;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') return now.current.onEscape();
      if (isTyping(event.target)) return undefined;
      if (isChoosing(event)) return undefined;
      if (act(event.key, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** True where the key did something. */
function act(key: string, { onHelp }: KeyEvents): boolean {
  const row = document.activeElement?.closest(ROWS) ?? null;
  switch (key) {
    case '?':
      onHelp();
      return true;
    case '/': {
      const search = document.querySelector<HTMLInputElement>('input[type=search]');
      search?.focus();
      search?.select();
      return search !== null;
    }
    case 'j':
      return move(row, 1);
    case 'k':
      return move(row, -1);
    case 'ArrowDown':
      return row !== null && move(row, 1);
    case 'ArrowUp':
      return row !== null && move(row, -1);
    case 'x': {
      const box = row?.querySelector<HTMLInputElement>('input[type=checkbox]');
      box?.click();
      return Boolean(box);
    }
    default:
      return false;
  }
}

function move(from: Element | null, by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll(ROWS)];
  const open = document.querySelector(`${ROWS}[aria-current=true]`);
  const start = from ?? open;
  const at = start ? rows.indexOf(start) + by : 0;
  const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  const opener = next?.querySelector<HTMLElement>(OPENER);
  opener?.focus();
  opener?.scrollIntoView({ block: 'nearest' });
  return Boolean(opener);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isBox = target instanceof HTMLInputElement && /^(?:checkbox|radio|file)$/.test(target.type);
  return !isBox && target.matches('input, textarea, select, [contenteditable]');
}

/** Arrows choose among the answers of a group, and nothing else does without a pointer. */
function isChoosing({ key, target }: KeyboardEvent): boolean {
  return key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio';
}
