import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** What speaks past the network rules of a seal: peers at once, sockets and channels that were opened before it. */
const WAYS_OUT = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'WebSocket',
  'WebTransport',
] as const;

// The page's own world, at the very beginning of every frame that is made while the tab is sealed: the page could take these
// from the frame in the same breath in which it makes it, before any message can reach the recorder there. The top document
// has its recorder, which refuses; a frame of a run lives no longer than the run has use for it.
export default defineUnlistedScript({
  globalName: false,
  main() {
    if (window === window.top) return;
    for (const name of WAYS_OUT) Reflect.deleteProperty(window, name);
  },
});
