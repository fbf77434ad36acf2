/*! nagare-slider 2.4.1, a practice library: lets a row of goods be moved with the arrow keys. */
(() => {
  function start() {
    for (const row of document.querySelectorAll('[data-slider]')) {
      const links = [...row.querySelectorAll('a')];
      row.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) links[links.indexOf(document.activeElement) + step]?.focus();
      });
    }
  }
  window.NagareSlider = { version: '2.4.1', start };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
