// トークン決済：カード番号は当店のサーバーを通りません
var Payment = {
  apiKey: 'pk_test_0383a1b8f91e8a6e3ea0e2a9',
  gateway: 'https://token.psp.example/v1/tokens',
  start: function () {
    var self = this, form = document.getElementById('payment-form');
    form.addEventListener('submit', function (e) {
      e.preventDefault();
      var card = {
        number: form.querySelector('[data-psp=number]').value.replace(/\s/g, ''),
        exp_month: form.querySelector('[data-psp=exp_month]').value,
        exp_year: form.querySelector('[data-psp=exp_year]').value,
        cvc: form.querySelector('[data-psp=cvc]').value
      };
      var xhr = new XMLHttpRequest();
      xhr.open('POST', self.gateway, true);
      xhr.setRequestHeader('Authorization', 'Basic ' + btoa(self.apiKey + ':'));
      xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      xhr.onload = function () {
        var res = JSON.parse(xhr.responseText);
        if (res.error) { document.getElementById('card-errors').textContent = res.error.message; return; }
        form.querySelectorAll('[data-psp]').forEach(function (f) { f.value = ''; f.removeAttribute('name'); });
        form.querySelector('[name=token]').value = res.id;
        form.submit();
      };
      xhr.send(Object.keys(card).map(function (k) { return 'card[' + k + ']=' + encodeURIComponent(card[k]); }).join('&'));
    });
  }
};
document.addEventListener('DOMContentLoaded', function () { Payment.start(); });
