jQuery(function ($) {
  var cache = {};
  $('#zip01, #zip02').on('keyup', function () {
    var zip = $('#zip01').val() + $('#zip02').val();
    if (!/^\d{7}$/.test(zip)) return;
    if (cache[zip]) return fill(cache[zip]);
    $.ajax({ url: 'https://zipcloud.example/api/search', dataType: 'jsonp', data: { zipcode: zip } }).done(function (r) {
      if (!r.results) return;
      cache[zip] = r.results[0];
      fill(cache[zip]);
    });
  });
  function fill(a) {
    $('#pref').val(a.prefcode).trigger('change');
    $('#addr01').val(a.address1 + a.address2);
    $('#addr02').val(a.address3).trigger('focus');
  }
});
