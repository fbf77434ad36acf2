import type { CallSubject } from '../../rules/_core/behaviour-facts.ts';
import { WIRE, type WireEvent } from '../recorder/wire.ts';
import { targetOf } from '../snapshot/dom.ts';
import type { Mailbox } from './mailbox.ts';

/** What of the Navigation API is asked here; the DOM library of the compiler may not have it. */
interface NavigateEvent extends Event {
  destination: { url: string; sameDocument: boolean };
  formData: FormData | null;
}

export interface Containment {
  /** True where the recorder said that it refuses from now on whatever sends or leaves. */
  contain(): Promise<boolean>;
  release(): Promise<boolean>;
}

/**
 * Keeps the page in its place during a dry run: every submission and every navigation to another document is recorded and
 * cancelled. What remains: a frame or window of another origin that a form names as its target, navigations the browser
 * does not let cancel (back and forward without a click), and in a browser without the Navigation API the setting of
 * `location` and of forms whose submit event the page stops. The network rule of the dry run is behind it for these.
 */
export function openContainment(
  document: Document,
  window: Window,
  mailbox: Mailbox,
  record: (event: WireEvent) => void,
): Containment {
  let contained = false;
  const keep = (event: Event, url: string, subject: CallSubject, data: FormData | null): void => {
    event.preventDefault();
    // A file's content is not looked at: its name stands for it.
    const value = data ? `${new URLSearchParams(data as unknown as Record<string, string>)}` : '';
    record([
      'navigation',
      url,
      subject,
      value.slice(0, WIRE.value),
      value.length,
      '',
      performance.now(),
      event.defaultPrevented ? 1 : 0,
    ]);
  };

  // From the start, so that the page cannot listen and stop the event before us.
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, formData } = event as NavigateEvent;
    if (contained && !destination.sameDocument)
      keep(event, destination.url, formData ? 'post' : 'get', formData);
  });

  const submitted = (event: Event): void => {
    const form = event.target;
    if (!contained || event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const { action, method } = targetOf(document, form);
    keep(event, action, method === 'post' ? method : 'get', new FormData(form));
  };
  // Bound now: later on an element named `addEventListener` may stand in front of it.
  const listen = window.addEventListener.bind(window);
  // Added during the capture, so that it comes after the page's own listeners.
  const last = (): void => listen('submit', submitted, { once: true });
  listen('submit', () => contained && last(), { capture: true });

  const set = (mode: 'watch' | 'contain'): Promise<boolean> => {
    contained = mode === 'contain';
    return mailbox.command({ mode });
  };
  return { contain: () => set('contain'), release: () => set('watch') };
}
