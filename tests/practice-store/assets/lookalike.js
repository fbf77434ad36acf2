/* Inert: stands where a loader on a lookalike host would. Reads nothing, sends nothing, acts on no real host. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  document.documentElement.dataset.lookalikeLoaded = 'yes';
})();
