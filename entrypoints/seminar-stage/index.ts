import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openStage } from './stage.ts';

// The first script of each page of a scene, in the page's own world: before the recorder, which comes second.
export default defineUnlistedScript(() => {
  window.rejiTenkenStage = openStage(window, document);
});
