/* Benign twin: ordinary code of a shop. */
(() => {
  const tags = `${location.protocol}//tags.localhost:${location.port}`;
  const crumbs = [];
  const note = (kind, text) => {
    crumbs.push({ kind, text, at: Date.now() });
    if (crumbs.length > 50) crumbs.shift();
  };
  const wrap = (object, name, before) => {
    const bare = object[name];
    object[name] = function (...args) {
      before.call(this, ...args);
      return bare.apply(this, args);
    };
  };
  const withoutQuery = (address) => String(address?.url ?? address).split('?')[0];
  wrap(window, 'fetch', (address) => note('fetch', withoutQuery(address)));
  wrap(XMLHttpRequest.prototype, 'open', (_method, address) => note('xhr', withoutQuery(address)));
  wrap(XMLHttpRequest.prototype, 'send', () => note('xhr', 'send'));
  wrap(history, 'pushState', () => note('navigation', location.pathname));
  wrap(console, 'error', () => note('console', 'error'));
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (name, handler, options) {
    return listen.call(this, name, handler, options);
  };
  document.addEventListener('click', ({ target }) => note('click', target.tagName), true);
  const report = (message) =>
    navigator.sendBeacon(`${tags}/ingest/envelope`, JSON.stringify({ message, crumbs }));
  addEventListener('error', ({ message }) => report(message));
  addEventListener('unhandledrejection', () => report('rejection'));
  report('session');
})();
