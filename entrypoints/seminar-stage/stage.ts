import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import type { SubmissionTestimony } from '../../rules/_core/testimony.ts';
import { submissionOf } from '../../rules/_core/testimony.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import { watchAdditions } from '../witness/additions.ts';
import { openLedger } from '../witness/ledger.ts';
import { openMailbox } from '../witness/mailbox.ts';
import { watchRequests } from '../witness/requests.ts';
import { sentForm } from '../witness/sent-form.ts';
import type { Sending, Stage, StageEvents } from './contract.ts';
import { guardFields } from './guard.ts';
import { maskedParts } from './masked.ts';
import { standIn } from './network.ts';
import { eventToShop, snapshotToShop, toShop } from './shop-addresses.ts';
import { typeTestCard } from './typing.ts';

/** How long the recorder may take to compare the natives, in milliseconds, as in an audit. */
const CHECK_MS = 150;

/**
 * Makes a bundled page a stage: what the extension uses at a shop (recorder, ledger, snapshot), a network that goes nowhere, fields that
 * take test numbers only.
 */
export function openStage(window: Window & typeof globalThis, document: Document): Stage {
  const early: Sending[] = [];
  const submissions: SubmissionTestimony[] = [];
  let events: StageEvents | null = null;
  const changed = (): void => events?.onChanged();
  const told = (sending: Sending): void => {
    if (events) events.onSent(sending);
    else early.push(sending);
    changed();
  };

  guardFields(window, () => refuse(window, events));
  window.addEventListener(REFUSED, () => refuse(window, events));
  standIn(window, (to, body, submitted) => {
    const shape = submitted && sentForm(document, submitted.form, submitted.data, true);
    if (shape) submissions.push({ ...shape, action: toShop(shape.action) });
    const sending = { to: toShop(to), parts: maskedParts(body) };
    // A frame on the stage has nobody who listens: its page says it for it.
    const page = window.parent.rejiTenkenStage;
    if (page) page.relay(sending);
    else told(sending);
  });
  forwardKeys(window, (event) => events?.onKey(event) ?? false);
  for (const type of ['input', 'click']) window.addEventListener(type, () => changed());
  keepLinks(window);
  takeOwnTraces(document);
  speak(document, localeOf(window) ?? localeOf(window.parent) ?? 'ja');
  const witness = openWitness(window, document, changed);

  return {
    listen: (heard) => {
      events = heard;
      for (const sending of early.splice(0)) heard.onSent(sending);
      changed();
    },
    facts: async () => {
      const snapshot = takeSnapshot(document, window);
      const told = await witness();
      return {
        ...snapshotToShop({ ...snapshot, ...told }),
        submissions: submissions.map((row) => submissionOf(row, 0)),
      };
    },
    type: (ms) => typeTestCard(document, ms),
    relay: told,
    press: () => document.querySelector<HTMLElement>('button')?.click(),
  };
}

/** The witness's own parts; calls are told to be of the addresses that the pages stand for before anybody looks whose they are. */
function openWitness(
  window: Window,
  document: Document,
  changed: () => void,
): () => Promise<Partial<DocumentSnapshot>> {
  const ledger = openLedger(document);
  const mailbox = openMailbox(window, (calls, replaced) => {
    ledger.receive(calls.map(eventToShop), replaced);
    changed();
  });
  const requests = watchRequests(window);
  const additions = watchAdditions(document, changed);
  return async () => {
    await mailbox.command({}, CHECK_MS);
    const { rows, natives } = ledger.calls();
    // The witness cannot know who made this frame and takes its record for one that the page could have touched. Here it was the extension,
    // and no script of the scene came before the recorder.
    const state = mailbox.fact.state === 'absent' ? 'absent' : 'trusted';
    return {
      requests: requests(),
      additions: additions(),
      recorders: [{ ...mailbox.fact, state }],
      ...(state === 'trusted' && { calls: rows, natives }),
    } as unknown as Partial<DocumentSnapshot>;
  };
}

/** A frame on the stage has nobody who listens: its page says it for it. */
function refuse(window: Window, events: StageEvents | null): void {
  if (events) events.onRefused();
  else window.parent.dispatchEvent(new Event(REFUSED));
}

const REFUSED = 'reji-tenken:refused';

/** While the focus is on the stage, the trainer's remote speaks to it first. */
function forwardKeys(window: Window, act: (event: KeyboardEvent) => boolean): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!act(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** The policy that holds the page, and the stage's own scripts, are no part of the shop: gone before anything of it is read. */
function takeOwnTraces(document: Document): void {
  // As the browser has it: the recorder tells of scripts that are taken away.
  const { remove } = Element.prototype;
  document.addEventListener(
    'readystatechange',
    () => {
      for (const own of document.querySelectorAll(
        'meta[http-equiv="Content-Security-Policy"], head > script[src^="/"]:not([src^="/seminar/"])',
      ))
        remove.call(own);
    },
    { once: true },
  );
}

/** As the seminar's page asks for it, at the stage's frame. */
function localeOf(window: Window): string | null {
  return window.frameElement?.getAttribute('data-locale') ?? null;
}

/** Pages of a scene are written in Japanese; what they say in English stands beside it. */
function speak(document: Document, locale: string): void {
  if (locale !== 'en') return;
  // At once: scripts of the page ask for it.
  document.documentElement.lang = 'en';
  const translate = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) {
      const { en = '' } = element.dataset;
      if (element instanceof HTMLImageElement) element.alt = en;
      else element.textContent = en;
    }
  };
  document.addEventListener('readystatechange', translate, { once: true });
}

/** A link leads out of the scene: it is looked at, and not followed. */
function keepLinks(window: Window): void {
  window.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
}
