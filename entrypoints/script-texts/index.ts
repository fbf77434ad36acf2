import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTexts } from './read.ts';

// Isolated world, on payment pages only, after the snapshot. Like the snapshot it answers by its return value, which the page
// can neither see nor forge, and it asks the network for nothing: that would be a request of the page.
export default defineUnlistedScript((): string =>
  JSON.stringify(readTexts(document, globalThis.rejiTenkenShadowScripts)),
);
