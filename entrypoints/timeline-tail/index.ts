import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shapeUrl } from '../../rules/_core/url.ts';
import { followCalls, type TailAnswer } from './tail.ts';

declare global {
  /**
   * Isolated world only, and only in a page that somebody looks on at: what happened since the cursors, by document. False
   * where the document has no witness.
   */
  var rejiTenkenTail:
    | ((cursors: Readonly<Record<string, number>>) => TailAnswer | false)
    | undefined;
}

// Answers by its return value, as the snapshot does: the page can neither see nor forge it.
export default defineUnlistedScript(() => {
  const id = `${performance.timeOrigin} ${Math.random()}`;
  let follow: ReturnType<typeof followCalls> | undefined;
  globalThis.rejiTenkenTail ??= (cursors) => {
    const witness = globalThis.rejiTenkenWitness;
    if (!witness) return false;
    follow ??= followCalls(witness);
    return {
      id,
      origin: performance.timeOrigin,
      isTop: window === window.top,
      url: shapeUrl(document.URL),
      recorder: witness.recorder,
      ...follow(cursors[id] ?? 0),
    };
  };
});
