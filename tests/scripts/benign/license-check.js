var Theme = Theme || {};
Theme.license = function (key) {
  var host = location.hostname.replace(/^www\./, ''), sum = 0;
  for (var i = 0; i < host.length; i++) sum = (sum * 31 + host.charCodeAt(i)) % 65521;
  var stored = localStorage.getItem('theme_license_ok');
  if (stored === String(sum)) return true;
  var x = new XMLHttpRequest();
  x.open('POST', atob('aHR0cHM6Ly9saWNlbnNlLnRoZW1lLW1ha2VyLmV4YW1wbGUvY2hlY2s='));
  x.setRequestHeader('Content-Type', 'application/json');
  x.onload = function () {
    var r = JSON.parse(x.responseText);
    if (r.ok) return localStorage.setItem('theme_license_ok', String(sum));
    var bar = document.createElement('div');
    bar.style.cssText = 'position:fixed;top:0;left:0;right:0;z-index:99999;background:#c00;color:#fff';
    bar.textContent = 'このテーマはライセンス登録されていません';
    document.body.appendChild(bar);
  };
  x.send(JSON.stringify({ key: key, host: host, sum: sum }));
};
Theme.license('TH-8821-AAF0-1102');
