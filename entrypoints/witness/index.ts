import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchChanges } from './changes.ts';
import { watchSubmissions } from './submissions.ts';
import { type Witness, watchPage } from './watch.ts';

declare global {
  /** Isolated world only: the snapshot and the dry run of this extension use it, the page cannot see it. */
  var rejiTenkenWitness: Witness | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.rejiTenkenWitness) return;
  let changed = (): void => undefined;
  globalThis.rejiTenkenWitness = watchPage(document, window, () => changed());
  watchSubmissions(document);
  if (window === window.top) changed = watchChanges(document, window);
});
