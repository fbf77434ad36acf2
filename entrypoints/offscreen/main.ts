import { createProfilerHost } from '../profiler/host.ts';

// Chromium's service worker cannot start a worker: this document, which nobody sees, does it in its place and closes itself
// when there is nothing to do. Texts come from the service worker alone, each with a port for its answer.
const host = createProfilerHost(() => new Worker('/profiler.js'), { onIdle: () => window.close() });

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  if (typeof data?.profile !== 'string' || !port) return;
  // Said at once: a document that is just closing says nothing, and another one is asked.
  port.postMessage('begun');
  void host.profile(data.profile).then((profile) => port.postMessage(profile));
});
navigator.serviceWorker.startMessages();
