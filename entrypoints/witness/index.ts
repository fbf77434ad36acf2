import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchChanges } from './changes.ts';
import { watchRequests } from './requests.ts';
import { watchSubmissions } from './submissions.ts';

declare global {
  /** Isolated world only: the snapshot script of this extension reads it, the page cannot see it. */
  var rejiTenkenWitness: { requests: ReturnType<typeof watchRequests> } | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.rejiTenkenWitness) return;
  globalThis.rejiTenkenWitness = { requests: watchRequests(window) };
  watchSubmissions(document);
  if (window === window.top) watchChanges(document, window);
});
