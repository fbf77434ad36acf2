import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { profileText } from '../../rules/_profile/profile-text.ts';

// A worker: a text may take seconds, and whoever started it can stop it in the middle. One text, one answer.
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<string>) => {
    postMessage(profileText(data));
  });
});
