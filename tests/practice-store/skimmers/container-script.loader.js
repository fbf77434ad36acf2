/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  window.dataLayer = window.dataLayer ?? [];
  const tag = document.createElement('script');
  tag.async = true;
  tag.src = `${location.protocol}//collect.localhost:${location.port}/t/pixel.js`;
  document.head.append(tag);
})();
