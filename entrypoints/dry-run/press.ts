import { shortText } from '../snapshot/collectors/near-text.ts';
import {
  attribute,
  findAll,
  hasLayout,
  hiddenBy,
  resolvePath,
  searchRoots,
  tagOf,
} from '../snapshot/dom.ts';
import { type Control, focusOn, isDisabled, send } from './controls.ts';
import { documentOf, windowOf } from './frames.ts';

const BUTTONS =
  'button, input[type="submit"], input[type="image"], input[type="button"], a, [role="button"]';
const PAYS =
  /支払|決済|購入|注文|申し?込|確定|お会計|寄付|\b(?:pay|order|check ?out|purchase|buy|donate|book)\b/i;
const GOES_ON =
  /確認|次へ|次に|進む|すすむ|続け|送信|カード.*登録|\b(?:continue|next|confirm|submit|proceed|review|place|complete|finish|save card)\b/i;
// What goes back, changes the basket, or pays in another way than with the card just typed.
const ASIDE =
  /戻る|もどる|戻す|キャンセル|取消|取り消|削除|クーポン|ポイント|検索|ログイン|ログアウト|クリア|リセット|適用|追加|閉じる|変更|修正|編集|メルマガ|カートに|カートを|お気に入り|パスワード|住所|郵便|履歴|一覧|方法|について|とは|規約|paypal|apple ?pay|g(?:oogle)? ?pay|amazon|楽天|paypay|line ?pay|d払い|後払い|代引|\b(?:back|cancel|delete|remove|coupon|promo|voucher|gift|search|log ?in|log ?out|sign ?(?:in|up|out)|clear|reset|apply|close|edit|change|add|subscribe|history|how|terms|help)\b/i;

const { matches } = Element.prototype;

/** The button's caption as a person reads it. */
function captionOf(element: Element): string {
  const own = shortText(element, 60);
  if (own) return own;
  const image = element.querySelector('img[alt]');
  return (
    attribute(element, 'value') ||
    attribute(element, 'alt') ||
    attribute(element, 'aria-label') ||
    attribute(element, 'title') ||
    (image ? attribute(image, 'alt') : '')
  ).slice(0, 60);
}

function submits(element: Element): boolean {
  const type = attribute(element, 'type').toLowerCase();
  if (tagOf(element) === 'button') return type !== 'button' && type !== 'reset';
  return tagOf(element) === 'input' && (type === 'submit' || type === 'image');
}

const formGetters = new Map(
  Object.entries({
    input: HTMLInputElement,
    select: HTMLSelectElement,
    textarea: HTMLTextAreaElement,
    button: HTMLButtonElement,
  }).map(([tag, kind]) => [tag, Object.getOwnPropertyDescriptor(kind.prototype, 'form')?.get]),
);

function formOf(element: Element): Element | null {
  const get = formGetters.get(tagOf(element));
  return get ? (get.call(element) as Element | null) : element.closest('form');
}

/**
 * How much an element looks like the button that goes on with a payment: 0 not at all; more where it submits the form of
 * the card field, speaks of paying, or of going on.
 */
export function payScore(element: Element, field: Element | null): number {
  if (!matches.call(element, BUTTONS)) return 0;
  const caption = captionOf(element).normalize('NFKC');
  if (ASIDE.test(caption)) return 0;
  const form = field && formOf(field);
  const inForm = form !== null && (formOf(element) === form || form.contains(element));
  const words = PAYS.test(caption) ? 4 : GOES_ON.test(caption) ? 3 : 0;
  // A link or a script's button says what it does, or it is something else.
  if (words === 0 && !(submits(element) && inForm)) return 0;
  if (tagOf(element) === 'a' && !inForm && words < 4) return 0;
  return words + (submits(element) ? 4 : 0) + (inForm ? 8 : 0) + (tagOf(element) === 'a' ? 0 : 1);
}

/**
 * The pay or confirm button: the planned one, else the likeliest that can be seen; null where none is likely. Where the card
 * field stands in a frame, that is looked at first, and then the page around it.
 */
export function findButton(
  document: Document,
  path: string | null,
  field: Element | null,
): HTMLElement | null {
  const planned = path === null ? null : resolvePath(document, path);
  if (planned instanceof HTMLElement) return planned;
  const own = field ? documentOf(field) : document;
  return likeliest(own, field) ?? (own === document ? null : likeliest(document, null));
}

function likeliest(document: Document, field: Element | null): HTMLElement | null {
  const window = windowOf(document);
  const layout = hasLayout(document);
  let best: HTMLElement | null = null;
  let bestScore = 0;
  for (const { element } of findAll<HTMLElement>(searchRoots(document), BUTTONS).slice(0, 2000)) {
    const score = payScore(element, field) * 2 + (field && follows(element, field) ? 1 : 0);
    if (score <= Math.max(1, bestScore)) continue;
    if (layout && window && /display|transparent|size/.test(hiddenBy(element, window))) continue;
    best = element;
    bestScore = score;
  }
  return best;
}

function follows(element: Element, field: Element): boolean {
  return (field.compareDocumentPosition(element) & 4) !== 0;
}

/** Presses with pointer and mouse as a person does; false where the button is disabled or gone. */
export function pressButton(button: HTMLElement): boolean {
  const window = windowOf(documentOf(button));
  if (!window || !button.isConnected || isDisabled(button)) return false;
  const box = button.getBoundingClientRect();
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  send(button, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const focuses = send(button, new MouseEvent('mousedown', { ...at, buttons: 1 }));
  if (focuses) focusOn(button);
  send(button, new PointerEvent('pointerup', pointer));
  send(button, new MouseEvent('mouseup', at));
  click(button, window, new MouseEvent('click', at));
  return true;
}

// Where the browser has no Navigation API, the witness cannot contain what a link does: what listens for the click acts then,
// the link does not.
function click(button: HTMLElement, window: Window, event: MouseEvent): void {
  const hold = (): void => event.preventDefault();
  const holds = tagOf(button) === 'a' && !Reflect.has(window, 'navigation');
  if (holds) window.addEventListener('click', hold);
  send(button, event);
  if (holds) window.removeEventListener('click', hold);
}

/** Enter in a field. The browser itself submits nothing for it: only what listens for the key acts. */
export function pressEnter(field: Control): boolean {
  if (!field.isConnected || isDisabled(field)) return false;
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, charCode: 13 };
  const told = { ...init, bubbles: true, cancelable: true, composed: true };
  focusOn(field);
  const pressed = send(field, new KeyboardEvent('keydown', told));
  if (pressed) send(field, new KeyboardEvent('keypress', told));
  send(field, new KeyboardEvent('keyup', told));
  return true;
}

export interface AwaitedPress {
  /** The page's own, and those of the frames that hold fields. */
  windows: readonly Window[];
  /** Events that are none of the page's. */
  ignores: (event: Event) => boolean;
  /** Whether the page holds the test number already, so that a press is the one that counts. */
  ready: () => boolean;
  /** Whether an element is the button, or likely to be. */
  isButton: (element: Element) => boolean;
  /** Whether Enter in this element would go on with the payment. */
  isField: (element: Element) => boolean;
}

/** Resolves when somebody else pressed: the person, or the command line's browser input. Never rejects; `off` ends it. */
export function awaitPress(awaited: AwaitedPress): {
  pressed: Promise<'button' | 'enter'>;
  off: () => void;
} {
  const listeners: [Window, string, (event: Event) => void][] = [];
  const pressed = new Promise<'button' | 'enter'>((resolve) => {
    const on = (type: string, told: (event: Event) => 'button' | 'enter' | null): void => {
      const listener = (event: Event): void => {
        const how = awaited.ignores(event) ? null : told(event);
        if (how && awaited.ready()) resolve(how);
      };
      for (const window of awaited.windows) {
        listeners.push([window, type, listener]);
        window.addEventListener(type, listener, true);
      }
    };
    const elements = (event: Event): Element[] => event.composedPath().filter(isElement);
    on('click', (event) => (elements(event).some(awaited.isButton) ? 'button' : null));
    on('submit', () => 'button');
    on('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      const [target] = elements(event);
      return key === 'Enter' && !isComposing && target && awaited.isField(target) ? 'enter' : null;
    });
  });
  return {
    pressed,
    off: () => {
      for (const [window, type, listener] of listeners)
        window.removeEventListener(type, listener, true);
    },
  };
}

// Of whatever window: the getter throws for all that is none.
function isElement(target: EventTarget): target is Element {
  try {
    return tagOf(target as Element) !== '';
  } catch {
    return false;
  }
}
