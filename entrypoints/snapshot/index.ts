import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { takeSnapshotInSlices } from './take.ts';

// What the last expression's promise resolves to is what scripting.executeScript hands to the background: the page cannot forge it.
export default defineUnlistedScript(async (): Promise<DocumentSnapshot> => {
  const snapshot = await takeSnapshotInSlices(document, window);
  // An enrolled store's pages have a witness in the same isolated world; elsewhere its table stays absent.
  const requests = globalThis.rejiTenkenWitness?.requests();
  return requests ? { ...snapshot, requests } : snapshot;
});
