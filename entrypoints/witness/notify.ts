import type { Notice, PageNotice } from '../background/protocol.ts';
import { runtime } from './runtime.ts';

/** Tells the background. A page that outlives the extension (update, removal) tells nobody, silently. */
export function notify<N extends PageNotice>(notice: N, payload: Notice<N>): void {
  try {
    void runtime?.sendMessage({ notice, payload }).catch(() => undefined);
  } catch {
    // The extension was reloaded; this witness is of the old one.
  }
}
