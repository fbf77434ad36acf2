import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { takeSnapshot } from './take.ts';

// The value of the last expression is what scripting.executeScript hands to the background: the page cannot forge it.
export default defineUnlistedScript((): DocumentSnapshot => {
  const snapshot = takeSnapshot(document, window);
  // An enrolled store's pages have a witness in the same isolated world; elsewhere its table stays absent.
  const requests = globalThis.rejiTenkenWitness?.requests();
  return requests ? { ...snapshot, requests } : snapshot;
});
