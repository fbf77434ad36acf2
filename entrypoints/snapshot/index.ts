import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshotInSlices } from './take.ts';

declare global {
  /** Isolated world only: false where no script stood in a shadow root when the snapshot was taken. */
  var rejiTenkenShadowScripts: boolean | undefined;
}

// What the last expression's promise resolves to is what scripting.executeScript hands to the background: the page cannot
// forge it. JSON text (of a DocumentSnapshot), because the browser takes ten times as long over thousands of small values.
export default defineUnlistedScript(async (): Promise<string> => {
  const snapshot = await takeSnapshotInSlices(document, window);
  globalThis.rejiTenkenShadowScripts = snapshot.scripts?.some(({ path }) => path.includes('>>>'));
  // An enrolled store's pages have a witness in the same isolated world; elsewhere its tables stay absent.
  return JSON.stringify({ ...snapshot, ...(await globalThis.rejiTenkenWitness?.facts()) });
});
