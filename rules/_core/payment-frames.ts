import { findPspByUrl, isEvident, type PspMatch } from '../_catalog/psps/index.ts';
import type { HostSignal } from '../_catalog/psps/psp.ts';
import type { AdditionFact } from './behaviour-facts.ts';
import { type CardField, cardFields } from './card-fields.ts';
import { defineDerived } from './derive.ts';
import type { Facts, FrameFact } from './facts.ts';
import { isSensitive, shownToShopper } from './payment-method-facts.ts';
import { judgeFrame } from './payment-method-frames.ts';
import { type RecorderGap, recorderGap } from './recorder-state.ts';
import { shopDocuments } from './shop-documents.ts';

/** A frame of the page into which a card is typed, or would be if it could be reached. */
export interface PaymentFrame {
  frame: FrameFact;
  /** The catalogue knows whose it is by more than a hint. */
  known: boolean;
}

/**
 * Frames of the shop's own documents that take a card: a payment company's of the catalogue, hidden ones too, and those
 * that look like one. Controllers, buttons and fingerprints of such companies are left out.
 */
export const paymentFrames = defineDerived(['documents', 'frames'], (facts, derive) => {
  const own = derive(shopDocuments);
  const page = facts.documents[0]?.url ?? '';
  return facts.frames
    .filter((frame) => own.has(frame.doc))
    .flatMap((frame): PaymentFrame[] => {
      const match = findPspByUrl(frame.src, 'frame');
      if (match && takesCard(match)) return isTool(frame, page) ? [] : [{ frame, known: true }];
      const { role } = judgeFrame(frame, page);
      const allowed = /\bpayment\b/.test(frame.allow) && role === 'other';
      return role === 'card' || role === 'checkout' || allowed ? [{ frame, known: false }] : [];
    });
});

/** True for addresses under which a payment company takes the card, its controllers aside. */
export function takesCard(match: PspMatch<HostSignal> | null): boolean {
  if (!match || !isEvident(match)) return false;
  return match.signal.means === 'hosted-frame' && match.signal.use !== 'auxiliary';
}

// What it is called decides as if it could be seen: hiding it is what is looked for.
function isTool(frame: FrameFact, page: string): boolean {
  const { role } = judgeFrame({ ...frame, visible: null }, page);
  return role === 'auxiliary' || frame.hiddenBy === 'size';
}

/** Where a document or frame has no address of its own, so that its parent's scripts wrote what is in it. */
const NO_ADDRESS = /^(?:about|blob|data|javascript):|^$/i;

export function hasNoAddress({ src, srcdoc }: Pick<FrameFact, 'src' | 'srcdoc'>): boolean {
  return srcdoc || NO_ADDRESS.test(src);
}

const PASSING =
  /^<(?:header|footer|nav)\b|load|spin|progress|wait|busy|blockui|processing|skeleton|shimmer|cookie|consent|onetrust|gdpr|chat|header|footer|nav|sticky|captcha/i;

/** True where the opening tag of what lies over a frame speaks of something that comes and goes in honest shops. */
export function isPassingCover(tag: string): boolean {
  return !/^<(?:input|select|textarea|form|iframe)\b/.test(tag) && PASSING.test(tag);
}

/** Card numbers and security codes asked for where a shopper sees them. */
export interface ShownCards {
  /** In the shop's own documents, those without an address of their own included. */
  atShop: CardField[];
  /** Those of them (and of `blob:` and `data:` documents) whose document was written by a script of the page. */
  inWrittenFrames: CardField[];
}

export const shownCards = defineDerived(
  ['documents', 'fields', 'forms'],
  (facts, derive): ShownCards => {
    const own = derive(shopDocuments);
    const written = new Set(
      facts.documents
        .filter(
          ({ doc, url, inheritsOrigin }) => doc !== 0 && (inheritsOrigin || NO_ADDRESS.test(url)),
        )
        .map(({ doc }) => doc),
    );
    const shown = derive(cardFields).filter(
      (card) => isSensitive(card) && shownToShopper(card.field) && card.field.type !== 'hidden',
    );
    return {
      atShop: shown.filter(({ field }) => own.has(field.doc)),
      inWrittenFrames: shown.filter(({ field }) => written.has(field.doc)),
    };
  },
);

/** Where an addition stands, as evidence. */
export function additionEvidence({ doc, excerpt }: AdditionFact) {
  return { kind: 'element', doc, path: '', excerpt } as const;
}

/** `recorderGap` for rules that can do without a recorder. */
export function optionalRecorderGap(facts: Facts): RecorderGap | null {
  const { recorders } = facts;
  return recorders ? recorderGap({ ...facts, recorders }) : 'recorder-absent';
}
