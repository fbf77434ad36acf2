/* カード番号を4桁ごとに区切り、ブランドのアイコンを出します */
(function ($) {
  var brands = [
    { name: 'visa', test: /^4/, gaps: [4, 8, 12], max: 16 },
    { name: 'mastercard', test: /^(5[1-5]|2[2-7])/, gaps: [4, 8, 12], max: 16 },
    { name: 'jcb', test: /^35/, gaps: [4, 8, 12], max: 16 },
    { name: 'amex', test: /^3[47]/, gaps: [4, 10], max: 15 },
    { name: 'diners', test: /^3[068]/, gaps: [4, 10], max: 14 }
  ];
  function brandOf(n) {
    for (var i = 0; i < brands.length; i++) if (brands[i].test.test(n)) return brands[i];
    return brands[0];
  }
  $('#card_number, [autocomplete="cc-number"]').on('input', function () {
    var raw = this.value.replace(/[０-９]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 0xfee0); }).replace(/\D/g, '');
    var brand = brandOf(raw);
    raw = raw.slice(0, brand.max);
    var out = '';
    for (var i = 0; i < raw.length; i++) out += (brand.gaps.indexOf(i) >= 0 ? ' ' : '') + raw[i];
    this.value = out;
    $('.card-brand').attr('class', 'card-brand ' + brand.name);
    if (raw.length === brand.max) $('#card_expiry').trigger('focus');
  });
})(jQuery);
