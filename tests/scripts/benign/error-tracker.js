(function (global) {
  var dsn = 'https://3f1c@errors.tracker.example/42', crumbs = [];
  function crumb(type, data) { crumbs.push({ t: +new Date(), type: type, data: data }); if (crumbs.length > 50) crumbs.shift(); }
  var realFetch = global.fetch;
  global.fetch = function (input, init) {
    var started = Date.now(), url = typeof input === 'string' ? input : input.url;
    return realFetch.apply(this, arguments).then(function (r) { crumb('fetch', { url: url.split('?')[0], status: r.status, ms: Date.now() - started }); return r; }, function (e) { report(e); throw e; });
  };
  var open = XMLHttpRequest.prototype.open, send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.open = function (m, u) { this.__info = { m: m, u: String(u).split('?')[0] }; return open.apply(this, arguments); };
  XMLHttpRequest.prototype.send = function (body) {
    var me = this;
    me.addEventListener('loadend', function () { crumb('xhr', { u: me.__info.u, m: me.__info.m, status: me.status, size: body ? body.length : 0 }); });
    return send.apply(this, arguments);
  };
  ['log', 'warn', 'error'].forEach(function (level) {
    var real = console[level];
    console[level] = function () { crumb('console', { level: level, text: [].slice.call(arguments).join(' ').replace(/\d{6,}/g, '[数字]') }); return real.apply(console, arguments); };
  });
  var add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, fn, o) {
    var wrapped = typeof fn === 'function' ? function () { try { return fn.apply(this, arguments); } catch (e) { report(e); throw e; } } : fn;
    return add.call(this, type, wrapped, o);
  };
  function report(e) {
    var body = JSON.stringify({ message: e.message, stack: e.stack, url: location.href.split('?')[0], crumbs: crumbs, ua: navigator.userAgent });
    realFetch(dsn.replace(/\/\/\w+@/, '//') + '/store/', { method: 'POST', body: body, keepalive: true }).catch(function () {});
  }
  global.onerror = function (m, u, l, c, e) { report(e || { message: m, stack: u + ':' + l + ':' + c }); };
  global.addEventListener('unhandledrejection', function (e) { report(e.reason || { message: 'rejection' }); });
})(window);
