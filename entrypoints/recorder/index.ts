// First, before the page can have put anything in place of them.
import './natives.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hookAll } from './apis.ts';
import { openChannel } from './channel.ts';
import { hookToString } from './hook.ts';

// Without a global name: the page's own world must not find a variable of ours.
export default defineUnlistedScript({
  globalName: false,
  main() {
    openChannel();
    hookToString();
    hookAll();
  },
});
