(function () {
  var form = document.querySelector('form[data-autosave]');
  if (!form) return;
  var key = 'draft:' + location.pathname, skip = /card|cc|cvc|cvv|security|exp|password|token/i;
  function each(fn) { Array.prototype.forEach.call(form.elements, function (f) { if (f.name && !skip.test(f.name) && !/^cc-/.test(f.autocomplete) && !/password|hidden|file|submit/.test(f.type)) fn(f); }); }
  var kept = JSON.parse(localStorage.getItem(key) || '{}');
  each(function (f) { if (kept[f.name] !== undefined && !f.value) f.value = kept[f.name]; });
  form.addEventListener('input', function () {
    var data = {};
    each(function (f) { data[f.name] = /checkbox|radio/.test(f.type) ? f.checked : f.value; });
    localStorage.setItem(key, JSON.stringify(data));
  });
  form.addEventListener('submit', function () { localStorage.removeItem(key); });
})();
