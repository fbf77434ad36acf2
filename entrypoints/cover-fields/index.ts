import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coverFields } from './cover.ts';

declare global {
  /** Takes the covers away; true where everything was still covered. Isolated world: the page does not see this global. */
  var rejiTenkenCover: (() => boolean) | undefined;
}

export default defineUnlistedScript(async () => {
  globalThis.rejiTenkenCover?.();
  const { uncover, isIntact } = coverFields(document);
  globalThis.rejiTenkenCover = () => {
    globalThis.rejiTenkenCover = undefined;
    const intact = isIntact();
    uncover();
    return intact;
  };
  return painted();
});

/** A tab that is not in front paints nothing. */
const PAINT_MS = 1000;

/** True once a frame was painted with all that was put in before; false where none is. */
function painted(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAINT_MS, false);
    // The first comes before the frame is painted, the second after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve(true);
      }),
    );
  });
}
