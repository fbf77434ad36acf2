/**
 * What the recorder's names mean. In the page it only says which function was called and what stands on an element; which of that
 * matters is worked out here, where bytes do not count.
 */
import type { Api, CallSubject } from './behaviour-facts.ts';

/** A call as the recorder names it, and as the facts name it. */
interface Named {
  api: string;
  subject: string;
}

const APIS: Readonly<Record<string, Api>> = {
  fetchLater: 'fetch',
  'XMLHttpRequest.send': 'XMLHttpRequest',
  'Navigator.sendBeacon': 'sendBeacon',
  WebTransport: 'WebSocket',
  'HTMLFormElement.submit': 'form.submit',
  'HTMLFormElement.requestSubmit': 'form.submit',
  open: 'navigation',
  'History.pushState': 'history.pushState',
  'History.replaceState': 'history.pushState',
  'ServiceWorkerContainer.register': 'serviceWorker.register',
  Audio: 'media.src',
  SharedWorker: 'Worker',
  'Element.remove': 'remove',
  'Node.removeChild': 'remove',
  'Document.write': 'document.write',
  'HTMLInputElement.value': 'input.value',
  'HTMLSelectElement.value': 'input.value',
  'HTMLTextAreaElement.value': 'input.value',
  'SubtleCrypto.encrypt': 'crypto.subtle.encrypt',
  'Document.cookie': 'document.cookie',
  'EventTarget.addEventListener': 'addEventListener',
};

/** What setting an attribute of a tag does. */
const SETS: Readonly<Record<string, readonly [Api, CallSubject]>> = {
  'img.src': ['image.src', 'image'],
  'image.href': ['image.src', 'image'],
  'script.src': ['script.src', 'script'],
  'script.href': ['script.src', 'script'],
  'link.href': ['link.href', ''],
  'iframe.src': ['iframe.src', 'iframe'],
  'embed.src': ['iframe.src', 'iframe'],
  'iframe.srcdoc': ['iframe.srcdoc', 'iframe'],
  'audio.src': ['media.src', ''],
  'video.src': ['media.src', ''],
  'source.src': ['media.src', ''],
  'form.action': ['form.action', 'form'],
  'button.formaction': ['form.action', 'form'],
  'input.formaction': ['form.action', 'form'],
};
const SETTERS = /^(?:HTML\w*Element\.(?!value)\w+|Element\.setAttribute)$/;

/** A function's name as the recorder has it, in the facts' words. */
export function apiOf(written: string): string {
  const name = written.replace('.prototype', '');
  return Object.hasOwn(APIS, name) ? (APIS[name] as Api) : name;
}

/** The same call in the facts' words; null where it is none that matters. */
export function namedByFacts<C extends Named>(
  call: C,
): (Omit<C, 'api' | 'subject'> & { api: string; subject: string }) | null {
  const { api, subject } = call;
  if (SETTERS.test(api) && !Object.hasOwn(APIS, api)) {
    if (subject[0] === '!')
      return isPayButton(subject)
        ? { ...call, api: 'button.onclick', subject: 'pay-button' }
        : null;
    const set = Object.hasOwn(SETS, subject) ? SETS[subject] : undefined;
    return set ? { ...call, api: set[0], subject: set[1] } : null;
  }
  const named = apiOf(api);
  const said = '+ !'.includes(subject[0] ?? '-') ? subjectOf(subject) : subject;
  // What was read or listened to on something that is neither a card nor a person's field is no business of ours.
  if (said === '' && (named === 'input.value' || named === 'addEventListener')) return null;
  return { ...call, api: named, subject: said };
}

function subjectOf(words: string): CallSubject {
  if (words[0] === '!') return isPayButton(words) ? 'pay-button' : '';
  return fieldSubject(words.slice(1));
}

const PAY =
  /pay|order|check.?out|purchase|buy|submit|confirm|continue|next|注文|支払|購入|決済|確[認定]|申し?込|次へ|進む/;
/** Buttons of a form send it whatever they say, unless they say otherwise. */
const NO_PAY = /search|coupon|cancel|back|delete|remove|検索|クーポン|戻|削除|取消/;

function isPayButton(words: string): boolean {
  const [, type = ''] = /^! ?(\S*)/.exec(words) ?? [];
  if (NO_PAY.test(words)) return false;
  return /^(?:submit|image)$/.test(type) || PAY.test(words);
}

const OTHER = /gift|point|member|loyal|coupon|会員|ポイント|ギフト|クーポン|保険|診察/;
/** What `autocomplete`, name, id, placeholder, label and `data-name` say, the first that fits. */
const WORDS: readonly (readonly [CallSubject, RegExp])[] = [
  ['code', /cvv|cvc|cvn|(?<![a-z])csc|sec[a-z]*[^a-z]?(?:code|cd)|セキュリティ|確認番号/],
  [
    'pan',
    /(?:card|(?<![a-z])cc|credit)[^a-z]?n(?:o|um)|(?<![a-z])pan(?![a-z])|credit[^a-z]?card(?![a-z])|カード番号|\d{4}.?\d{4}.?\d{4}/,
  ],
  [
    'expiry',
    /exp(?:ir|[^a-z]?(?:m|y|date))|(?<![a-z])exp(?![a-z])|mm.{0,3}yy|(?:card|cc)[^a-z]?(?:mon|year|mm|yy)|有効期限/,
  ],
  ['holder', /holder|cc-.*name|(?:card|cc|owner)[^a-z]?(?:own|name)|name.?on.?card|名義/],
  ['card', /card|(?<![a-z])cc-|クレジット|カード/],
  ['mail', /mail|メール/],
  ['phone', /phone|(?<![a-z])tel|電話|携帯/],
  ['name', /(?<!user|file|host|company)[^a-z]?name|氏名|お?名前|フリガナ|kana/],
];
const CARD: ReadonlySet<CallSubject> = new Set(['code', 'pan', 'expiry', 'holder', 'card']);

function fieldSubject(words: string): CallSubject {
  const found = WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
  return CARD.has(found) && OTHER.test(words) ? '' : found;
}
