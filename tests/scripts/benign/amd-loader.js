var loader = (function () {
  var registry = {}, waiting = {}, base = document.currentScript ? document.currentScript.getAttribute('data-base') || '/js/' : '/js/';
  function fetchModule(name) {
    var s = document.createElement('script');
    s.src = /^(https?:)?\/\//.test(name) ? name : base + name + '.js';
    s.async = true;
    s.setAttribute('data-module', name);
    s.onerror = function () { throw new Error('Could not load ' + name); };
    document.head.appendChild(s);
  }
  function resolve(name, done) {
    if (registry[name]) return done(registry[name].value);
    if (waiting[name]) return waiting[name].push(done);
    waiting[name] = [done];
    fetchModule(name);
  }
  function require(names, fn) {
    var left = names.length, values = [];
    if (!left) return fn();
    names.forEach(function (n, i) { resolve(n, function (v) { values[i] = v; if (!--left) fn.apply(null, values); }); });
  }
  function define(name, deps, factory) {
    require(deps, function () {
      registry[name] = { value: factory.apply(null, arguments) };
      (waiting[name] || []).splice(0).forEach(function (d) { d(registry[name].value); });
    });
  }
  return { define: define, require: require };
})();
loader.require(['checkout/payment', 'checkout/address'], function (payment, address) { payment.init(); address.init(); });
