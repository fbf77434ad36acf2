/* Practice tag manager: puts one analytics tag into the page, as a container would. */
(() => {
  if (!location.hostname.endsWith('.localhost') || window.hinataTagManager) return;
  const layer = window.dataLayer ?? [];
  window.dataLayer = layer;
  window.hinataTagManager = { started: Date.now(), events: layer.length };
  const tag = document.createElement('script');
  tag.async = true;
  tag.src = new URL('/analytics.js?id=HN-20417-1', document.currentScript.src).href;
  document.head.append(tag);
})();
