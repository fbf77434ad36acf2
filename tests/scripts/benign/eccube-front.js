$(function() {
    $('.pagetop').hide();
    $(window).on('scroll', function() { $(this).scrollTop() > 100 ? $('.pagetop').fadeIn() : $('.pagetop').fadeOut(); });
    $('[data-form-method="delete"], a.token-for-anchor').on('click', function(e) {
        e.preventDefault();
        var $a = $(this);
        if (!confirm($a.data('message') || '削除してもよろしいですか？')) return false;
        var $f = $('<form method="POST">').attr('action', $a.attr('href'))
            .append($('<input type="hidden" name="_token">').val($a.attr('token-for-anchor') || $('meta[name=eccube-csrf-token]').attr('content')))
            .append($('<input type="hidden" name="_method">').val($a.data('method') || 'POST'));
        $('body').append($f);
        $f.submit();
    });
    $('#shopping-form').on('change', '[data-trigger]', function() {
        $('#shopping_order_redirect_to').val($(this).attr('data-path'));
        $('body').append($('<div class="load-overlay">'));
        $('#shopping-form').attr('action', '/shopping/redirect_to').submit();
    });
    $('#shopping-form').on('submit', function() {
        var $b = $(this).find('button[type=submit]');
        setTimeout(function() { $b.prop('disabled', true); }, 0);
    });
    $('.ec-select__delivery select').on('change', function() {
        $.ajax({ url: '/shopping/delivery_time', type: 'POST', data: $('#shopping-form').serialize(), dataType: 'json' }).done(function(d) { $('.fee').text(d.fee); });
    });
});
