(function () {
  function canvas() { var c = document.createElement('canvas'), x = c.getContext('2d'); x.font = '14px serif'; x.fillText('指紋 ✓ 1234', 2, 16); return c.toDataURL(); }
  function hash(s) { for (var i = 0, h = 5381; i < s.length; i++) h = (h * 33) ^ s.charCodeAt(i); return (h >>> 0).toString(16); }
  function gl() { try { var g = document.createElement('canvas').getContext('webgl'), e = g.getExtension('WEBGL_debug_renderer_info'); return g.getParameter(e.UNMASKED_RENDERER_WEBGL); } catch (_) { return ''; } }
  var started = Date.now(), keys = 0, pastes = 0;
  document.addEventListener('keydown', function () { keys++; });
  document.addEventListener('paste', function (e) { if (/card|cc-/.test(e.target.name + e.target.autocomplete)) pastes++; });
  var form = document.querySelector('form[action*="/checkout"]');
  if (!form) return;
  form.addEventListener('submit', function () {
    var data = { c: hash(canvas()), g: gl(), tz: new Date().getTimezoneOffset(), s: screen.width + 'x' + screen.height, d: window.outerHeight - window.innerHeight, k: keys, p: pastes, ms: Date.now() - started, w: navigator.webdriver };
    var hidden = document.createElement('input');
    hidden.type = 'hidden'; hidden.name = 'device_profile'; hidden.value = btoa(JSON.stringify(data));
    form.appendChild(hidden);
    navigator.sendBeacon('https://device.fraud-guard.example/v1/profile', hidden.value);
  });
})();
