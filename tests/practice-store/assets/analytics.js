/* Practice analytics: counts the view in memory and sends nothing. */
(() => {
  window.hinataViews = (window.hinataViews || 0) + 1;
})();
