/* Benign twin: ordinary code of a shop. */
(() => {
  navigator.serviceWorker.register('/pwa-worker.js').catch(() => {});
})();
