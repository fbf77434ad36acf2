import { boxOf, readNative } from '../snapshot/dom.ts';
import { boxInPage } from './frames.ts';
import { PANEL_STEPS, panelWords, type Saying } from './panel-words.ts';
import type { Canary, Plan } from './plan.ts';

export interface Panel {
  say(saying: Saying): void;
  /** Pressed in the panel by the person who typed by hand. */
  finished: Promise<void>;
  /** True for events of the panel's own: they are no press of the shop's button. */
  owns(event: Event): boolean;
  close(): void;
}

// Style is set through CSSOM, which no policy of the page reports, and follows the browser's light or dark scheme. Only the host is
// within reach of the page's style sheets.
const HOST =
  'all:initial!important;position:fixed!important;z-index:2147483647!important;color-scheme:light dark!important';
const BOX =
  'box-sizing:border-box;width:340px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);overflow:auto;padding:12px 14px;border-radius:8px;' +
  'border:2px solid light-dark(#23527c,#8fbdea);background:light-dark(#fcfcfb,#151b21);' +
  'color:light-dark(#1c2630,#e6eaee);box-shadow:0 4px 16px rgb(0 0 0/25%);text-align:start;' +
  'font:13px/1.6 system-ui,"Segoe UI","Hiragino Sans","Yu Gothic UI","Noto Sans JP",Meiryo,sans-serif';
const DETAILS =
  'margin:0 0 8px;display:grid;grid-template-columns:auto 1fr;gap:0 10px;align-items:baseline';
const MUTED = 'font-size:12px;color:light-dark(#52606d,#a7b3be)';
const BUTTON =
  'font:inherit;padding:5px 12px;border-radius:6px;cursor:pointer;border:1px solid light-dark(#23527c,#8fbdea);';
const PLAIN = `${BUTTON}background:transparent;color:light-dark(#23527c,#8fbdea)`;
const FILLED = `${BUTTON}background:light-dark(#23527c,#8fbdea);color:light-dark(#fff,#0d1a26)`;

/**
 * A small box that says what is happening. It stands in a closed shadow root: the page's scripts see an empty element,
 * and no field. A page that takes it away changes nothing about the run.
 */
export function openPanel(
  document: Document,
  window: Window,
  plan: Pick<Plan, 'way' | 'locale' | 'canary'>,
  clearOf: readonly Element[],
  stop: () => void,
): Panel {
  const words = panelWords[plan.locale];
  const make = maker(document);
  const host = make('div', HOST);
  const step = make('div', MUTED);
  const status = make('div', 'margin:4px 0 8px');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  const details = make('dl', DETAILS);
  const buttons = make('div', 'display:flex;gap:8px;flex-wrap:wrap;align-items:center');
  const box = make('section', BOX);
  box.lang = plan.locale;
  box.setAttribute('aria-label', words.title);
  box.append(make('strong', '', words.title), step, status, details, buttons);
  const finished = new Promise<void>((resolve) => {
    if (plan.way === 'events') return;
    buttons.append(button(make, FILLED, words.finish, resolve));
  });
  if (plan.way === 'by-hand') details.append(...testCard(make, plan.canary, words.labels));
  buttons.append(button(make, PLAIN, words.stop, stop));
  if (plan.way === 'events') buttons.append(make('span', MUTED, words.stopHint));
  keepToItself(box);
  host.attachShadow({ mode: 'closed' }).append(box);
  readNative(document, 'documentElement').append(host);
  standClear(host, window, clearOf);

  const onKey = (event: KeyboardEvent): void => {
    // The page may make such an event itself; and by hand, Esc in a field belongs to its suggestions or conversion.
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (plan.way === 'events' || event.composedPath()[0] === host) stop();
  };
  window.addEventListener('keydown', onKey, true);
  return {
    say: (saying) => {
      const n = 1 + Math.max(0, (PANEL_STEPS as readonly Saying[]).indexOf(saying));
      step.textContent = words.step
        .replace('{n}', String(n))
        .replace('{all}', String(PANEL_STEPS.length));
      status.textContent = words.sayings[saying];
      if (saying !== 'by-hand') details.remove();
    },
    finished,
    owns: (event) => event.composedPath().includes(host),
    close: () => {
      window.removeEventListener('keydown', onKey, true);
      host.remove();
    },
  };
}

type Make = (tag: string, style: string, text?: string) => HTMLElement;

function maker(document: Document): Make {
  return (tag, style, text = '') => {
    const element = Document.prototype.createElement.call(document, tag);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
}

function button(make: Make, style: string, text: string, press: () => void): HTMLElement {
  const element = make('button', style, text) as HTMLButtonElement;
  element.type = 'button';
  element.addEventListener('click', () => press());
  return element;
}

/** The test card to type, each datum selected whole by one click. */
function testCard(
  make: Make,
  { pan, month, year, code, holder }: Canary,
  labels: Record<'pan' | 'expiry' | 'code' | 'holder', string>,
): HTMLElement[] {
  const rows: [string, string][] = [
    [labels.pan, pan.replace(/(\d{4})(?=\d)/g, '$1 ')],
    [labels.expiry, `${month} / ${year.slice(2)}`],
    [labels.code, code],
    [labels.holder, holder],
  ];
  const value =
    'margin:0;white-space:nowrap;user-select:all;-webkit-user-select:all;font-weight:600';
  return rows.flatMap(([label, text]) => [make('dt', MUTED, label), make('dd', value, text)]);
}

// What is clicked and typed in the panel is none of the page's business.
function keepToItself(box: HTMLElement): void {
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keyup'])
    box.addEventListener(type, (event) => event.stopPropagation());
}

const CORNERS = [
  ['bottom', 'right'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['top', 'left'],
] as const;

/** Takes the first corner where it covers none of the elements; the first of all where each covers one. */
function standClear(host: HTMLElement, window: Window, clearOf: readonly Element[]): void {
  const place = ([vertical, horizontal]: (typeof CORNERS)[number]): void => {
    host.style.cssText = `${HOST};${vertical}:16px!important;${horizontal}:16px!important`;
  };
  const covers = (): boolean => {
    const own = boxOf(host);
    return clearOf.some((element) => {
      const { left, right, top, bottom } = boxInPage(element);
      return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
    });
  };
  for (const corner of CORNERS) {
    place(corner);
    if (window.innerWidth > 0 && !covers()) return;
  }
  place(CORNERS[0]);
}
