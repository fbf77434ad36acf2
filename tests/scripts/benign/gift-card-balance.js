(function ($) {
  $('.gift-card-check').on('click', function (e) {
    e.preventDefault();
    var $box = $(this).closest('.gift-card'), number = $box.find('[name=gift_card_number]').val().replace(/\D/g, ''), pin = $box.find('[name=gift_card_pin]').val();
    if (number.length !== 16 || !pin) return $box.find('.message').text('ギフトカード番号16桁とPINを入力してください');
    $.ajax({ url: '/giftcard/balance', method: 'POST', data: { card_number: number, pin: pin, form_key: $.cookie('form_key') } }).done(function (r) {
      $box.find('.balance').text('残高 ' + r.balance + '円');
      $box.find('.apply').prop('disabled', r.balance <= 0).data('token', r.token);
    }).fail(function () { $box.find('.message').text('残高を確認できませんでした'); });
  });
})(jQuery);
