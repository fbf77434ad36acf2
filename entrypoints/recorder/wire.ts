/** What recorder and witness say to each other over their private port. Types and numbers only, so that both stay small. */
/**
 * One call, in the order it happened. Values are in it: they go from the page's own process into the isolated world of the
 * same process and no further; there they are compared and let go.
 */
export type WireEvent = readonly [
  /** A name of `Api`, or `tag.attribute` for what was set on an element: `recorded.ts` knows which those are. */
  api: string,
  /** Address as the page gave it, key, event type, property; '' where there is none. At most 2,048 characters. */
  target: string,
  /** A `CallSubject`, or the words of a field after `+` or a space: `recorded.ts` knows what they mean. At most 400 characters. */
  subject: string,
  /** What was read, encoded, stored or sent, at most 65,536 characters; '' where nothing was or it is not text. */
  value: string,
  /** Characters of the whole value (bytes where it was binary). */
  size: number,
  /** The stack as the browser writes it, at most 2,000 characters; '' where none was taken. */
  stack: string,
  /** performance.now() of the call. */
  at: number,
  /** 1 where containment kept the call from happening, else 0. */
  refused: 0 | 1,
];

export interface WireBatch {
  events: WireEvent[];
  /** Names of natives that are not the hooked ones any more, each told once: [name]. */
  replaced: string[];
  /** Events lost since the last batch. */
  dropped: number;
  flooded: boolean;
  /** Answer to a command, after it took effect. */
  mode?: Mode | undefined;
}

/** `contain`: record, then refuse what would send or leave. The page cannot give this command: it has no end of the port. */
export type Mode = 'watch' | 'contain';

/** witness → recorder. At each the natives are compared with the hooked ones, and what is queued is sent at once. */
export interface WireCommand {
  mode?: Mode;
}

/** Bounds of the channel, alone as well: the recorder counts its bytes. */
export const MAX_EVENTS = 2000;
export const MAX_VALUE = 65_536;
export const MAX_STACK = 2000;
export const WIRE = {
  events: MAX_EVENTS,
  messagesPerSecond: 50,
  value: MAX_VALUE,
  stack: MAX_STACK,
} as const;

/**
 * The handshake. Both sides, whichever runs first: at document_start each dispatches a synchronous `MessageEvent` of this
 * type on `window`, the offering one with a `MessagePort` in `ports`; the taker stops it at once
 * (`stopImmediatePropagation`) in a once-listener. See the recorder's README for who may listen before.
 */
export const HELLO = { ask: 'reji-tenken:ask', offer: 'reji-tenken:offer' } as const;
