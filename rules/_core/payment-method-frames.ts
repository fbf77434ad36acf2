import {
  findPspByFrameName,
  findPspByUrl,
  isEvident,
  type PspMatch,
} from '../_catalog/psps/index.ts';
import type { FrameNameSignal, HostSignal, Psp } from '../_catalog/psps/psp.ts';
import type { FrameFact } from './facts.ts';
import { isSameSite } from './site.ts';
import { pathOf } from './url.ts';

/**
 * What a frame does for payment. `card`: a part of the card is typed into it · `checkout`: a payment company's whole
 * checkout, which may take the card further in · `own`: another page of the shop itself · `auxiliary`: the company's
 * controllers, buttons and fingerprints · `other`: everything else.
 */
export type FrameRole = 'card' | 'checkout' | 'own' | 'auxiliary' | 'other';

export interface JudgedFrame {
  frame: FrameFact;
  role: FrameRole;
  psp: Psp | null;
  /** More than a hint decided: the company is known by evidence, or the frame names the card's part itself. */
  evident: boolean;
}

type FrameMatch = PspMatch<HostSignal> | PspMatch<FrameNameSignal>;

// The card's parts as frames name them, in the languages of shops seen so far; names come in camel, snake and kebab case.
const CARD_PARTS = new RegExp(
  [
    String.raw`(?:credit|debit|bank|payment)[\s_-]?cards?(?![a-z])`,
    String.raw`cards?[\s_-]?(?:number|num(?![a-z])|no(?![a-z])|nr(?![a-z])|pan(?![a-z])|holder|details|data|info|input|fields?|entry|form(?![a-z])|payment[\s_-]?input|expir|exp(?![a-z])|cvv|cvc|csc|secur)`,
    String.raw`(?:^|[^a-z])cc[\s_-]?(?:number|num(?![a-z])|no(?![a-z])|cvv|cvc|exp)`,
    String.raw`(?:^|[^a-z])(?:cvv|cvc|cvn)2?(?![a-z])|security[\s_-]?code|verification[\s_-]?value`,
    String.raw`secured?[\s_-]?(?:payment[\s_-]?|card[\s_-]?)?(?:input[\s_-]?)?fields?(?![a-z])|hosted[\s_-]?(?:payment[\s_-]?)?fields?|microform`,
    String.raw`expir(?:y|ation)[\s_-]?(?:date|month|year)`,
    'カード番号|カード情報|クレジットカード|有効期限|セキュリティコード|カード(?:の)?名義',
    'kartennummer|kreditkarte|karteninhaber|pr(?:ü|ue)fnummer|sicherheitscode|ablaufdatum',
    'num[ée]ro de (?:la |votre )?carte|carte (?:bancaire|de cr[ée]dit)|cryptogramme|code de s[ée]curit[ée]|date d.expiration',
    'n[úu]mero de (?:la |su )?tarjeta|tarjeta de (?:cr[ée]dito|d[ée]bito)|fecha de (?:caducidad|vencimiento)|c[óo]digo de seguridad',
    'n[úu]mero d[oe] cart[ãa]o|cart[ãa]o de cr[ée]dito|data de validade|c[óo]digo de seguran[çc]a',
    'numero (?:di|della) carta|carta di credito|data di scadenza|codice di sicurezza',
    'kaartnummer|creditkaart|vervaldatum|beveiligingscode',
    'kort(?:ets )?n(?:u|ú)mm?er|kredit+kort|utgångsdatum|udløbsdato|utløpsdato|säkerhetskod|sikkerhe[dt]skode|kortin numero|korttinumero',
    'numer karty|kart[ay] kredytow|data ważności|kod (?:zabezpieczający|cvv)|číslo (?:platební )?karty|číslo karty|kártyaszám|num[ăa]rul cardului',
    'kart numaras|kredi kart|номер карты|αριθμ[όο]ς κάρτας|卡号|卡號|信用卡|카드 ?번호|رقم البطاقة',
  ].join('|'),
  'i',
);

const OTHER_CARDS = /gift|loyalty|reward|bonus|member|library|ギフト|ポイント|会員/i;

const AUXILIARY =
  /controller|metrics?|finger.?print|collector|device.?data|3-?ds|three.?d|challenge|captcha|google.?pay|apple.?pay|button|express|fraud|kount|pixel|beacon|analytics|chat|sync|bridge|storage|tracking/i;

const PART_SIZE = { width: 20, height: 10 };
const CHECKOUT_SIZE = { width: 200, height: 150 };

/** What is known besides the frame itself. */
export interface FrameSetting {
  /** Card fields were read in frames of the shop's own site. */
  cardsInOwnFrames: boolean;
  /** Addresses of other sites' documents in which card fields were read. */
  cardDocuments: ReadonlySet<string>;
}

const NOTHING_READ: FrameSetting = { cardsInOwnFrames: false, cardDocuments: new Set() };

/**
 * Judges one frame of the shop's page (`page` is the top document's address) by its attributes and address, and by its
 * fields where they could be read. A frame
 * of the shop's own site that names a part of the card is taken for a payment company's behind the shop's domain, unless
 * card fields were read in the shop's own frames.
 */
export function judgeFrame(
  frame: FrameFact,
  page: string,
  setting: FrameSetting = NOTHING_READ,
): JudgedFrame {
  const matches = matchesOf(frame);
  const known = matches.find(isEvident) ?? matches[0] ?? null;
  const judged = (role: FrameRole, evident: boolean): JudgedFrame => ({
    frame,
    role,
    psp: known?.psp ?? null,
    evident,
  });
  const named = namesCardPart(frame);
  if (setting.cardDocuments.has(frame.src) && frame.src !== '') return judged('card', true);
  if (matches.some(({ signal }) => signal.use === 'auxiliary')) return judged('auxiliary', true);
  if (known) {
    if (named) return judged('card', isEvident(known));
    if (isAuxiliary(frame)) return judged('auxiliary', true);
    const takesPart = isEvident(known) && known.signal.use !== 'checkout';
    if (takesPart && isShown(frame, PART_SIZE)) return judged('card', true);
    return judged(isShown(frame, CHECKOUT_SIZE) ? 'checkout' : 'auxiliary', isEvident(known));
  }
  if (frame.src && isSameSite(frame.src, page)) {
    return judged(
      named && !isAuxiliary(frame) && !setting.cardsInOwnFrames ? 'card' : 'own',
      false,
    );
  }
  if (named && !isAuxiliary(frame)) return judged('card', false);
  if (pathNamesCardPart(frame) && isShown(frame, PART_SIZE)) return judged('card', false);
  return judged('other', true);
}

function matchesOf(frame: FrameFact): FrameMatch[] {
  const byUrl = frame.src ? findPspByUrl(frame.src, 'frame') : null;
  const byName = findPspByFrameName(frame.name) ?? findPspByFrameName(frame.id);
  return [byUrl, byName].filter((match) => match !== null);
}

function namesCardPart(frame: FrameFact): boolean {
  const said = `${frame.name} ${frame.id} ${frame.title} ${frame.classes}`;
  return CARD_PARTS.test(said) && !OTHER_CARDS.test(said);
}

// Matrix parameters (`/activity;u4=creditcard`) belong to trackers, not to the path.
function pathNamesCardPart(frame: FrameFact): boolean {
  const path = pathOf(frame.src).split(';', 1)[0] ?? '';
  return CARD_PARTS.test(path) && !OTHER_CARDS.test(path) && !isAuxiliary(frame);
}

function isAuxiliary(frame: FrameFact): boolean {
  return AUXILIARY.test(`${frame.name} ${frame.id} ${frame.title}`);
}

// Without a layout (`visible` is null) sizes say nothing.
function isShown(frame: FrameFact, least: { width: number; height: number }): boolean {
  if (frame.visible === null) return true;
  return frame.visible && frame.width >= least.width && frame.height >= least.height;
}
