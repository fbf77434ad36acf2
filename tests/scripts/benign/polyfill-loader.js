(function (w, d) {
  var need = [];
  if (!w.Promise) need.push('Promise');
  if (!w.fetch) need.push('fetch');
  if (!w.IntersectionObserver) need.push('IntersectionObserver');
  if (!Element.prototype.closest) need.push('Element.prototype.closest');
  try { new Function('async () => {}'); } catch (e) { need.push('async'); }
  if (!need.length) return;
  d.write('<script src="https://polyfills.cdn.example/v3/polyfill.min.js?features=' + need.join('%2C') + '"><\/script>');
})(window, document);
