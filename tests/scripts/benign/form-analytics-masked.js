(function (w, d) {
  var SENSITIVE = /card|cc-|cvc|cvv|csc|password|pass|securit|number|カード|暗証/i;
  var endpoint = 'https://collector.form-insight.example/v1/e';
  var started = {}, queue = [];
  function describe(el) {
    var hidden = SENSITIVE.test(el.name + ' ' + el.id + ' ' + el.autocomplete + ' ' + el.type);
    return { n: el.name || el.id, t: el.type, len: hidden ? -1 : el.value.length, v: hidden ? '***' : (el.tagName === 'SELECT' || /radio|checkbox/.test(el.type) ? el.value : '') };
  }
  d.addEventListener('focusin', function (e) { if (e.target.form) started[e.target.name] = Date.now(); });
  d.addEventListener('focusout', function (e) {
    if (!e.target.form) return;
    var row = describe(e.target);
    row.ms = Date.now() - started[e.target.name];
    queue.push(row);
  });
  d.addEventListener('submit', function (e) {
    queue.push({ submit: true, fields: Array.prototype.map.call(e.target.elements, describe) });
    flush();
  }, true);
  function flush() { if (queue.length) w.navigator.sendBeacon(endpoint, JSON.stringify({ u: w.location.pathname, q: queue.splice(0) })); }
  w.addEventListener('pagehide', flush);
  setInterval(flush, 10000);
})(window, document);
