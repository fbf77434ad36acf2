import { useEffect, useRef } from 'preact/hooks';

export interface TimelineKeys {
  onPause: () => void;
  onKeys: () => void;
  onNewest: () => void;
  onLarger: (by: 1 | -1) => void;
  onNoFilter: () => void;
}

const WITH_A_KEY = 'button, a, select, summary, input';

/** Space, `/`, `?`, `+`, `-`, End and Escape, for the whole window; what has the focus keeps the keys that are its own. */
export function useTimelineKeys(events: TimelineKeys): void {
  const now = useRef(events);
  now.current = events;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      if (act(event, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** True where the key did something. */
function act({ key, target }: KeyboardEvent, events: TimelineKeys): boolean {
  const focused = target instanceof Element ? target.closest<HTMLElement>(WITH_A_KEY) : null;
  if (focused?.matches('input')) {
    if (key !== 'Escape') return false;
    events.onNoFilter();
    focused.blur();
    return true;
  }
  if (key === ' ' || key === 'End') {
    if (focused) return false;
    if (key === ' ') events.onPause();
    else events.onNewest();
    return true;
  }
  if (key === '/') document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  else if (key === '?') events.onKeys();
  else if (key === '+') events.onLarger(1);
  else if (key === '-') events.onLarger(-1);
  else return false;
  return true;
}
