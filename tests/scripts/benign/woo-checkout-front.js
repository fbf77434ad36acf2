/* global wc_checkout_params */
jQuery(function ($) {
	if (typeof wc_checkout_params === 'undefined') { return false; }
	var checkout = {
		$form: $('form.checkout'),
		xhr: null,
		init: function () {
			$(document.body).on('update_checkout', this.update.bind(this));
			this.$form.on('submit', this.submit.bind(this));
			this.$form.on('change', 'select.shipping_method, input[name^="shipping_method"], .update_totals_on_change :input', function () { $(document.body).trigger('update_checkout'); });
			this.$form.on('input validate change', '.input-text, select, input:checkbox', this.validate);
			this.$form.on('click', 'input[name="payment_method"]', function () { $('div.payment_box').hide(); $('div.payment_box.' + $(this).attr('id')).show(); });
		},
		validate: function () {
			var $p = $(this).closest('.form-row');
			$p.toggleClass('woocommerce-invalid', $p.is('.validate-required') && $(this).val() === '');
		},
		update: function () {
			if (this.xhr) { this.xhr.abort(); }
			this.xhr = $.ajax({ type: 'POST', url: wc_checkout_params.wc_ajax_url.replace('%%endpoint%%', 'update_order_review'), data: { security: wc_checkout_params.update_order_review_nonce, payment_method: $('input[name="payment_method"]:checked').val(), post_data: this.$form.serialize() }, success: function (d) { $.each(d.fragments, function (k, v) { $(k).replaceWith(v); }); } });
		},
		submit: function () {
			var f = this.$form;
			if (f.is('.processing')) { return false; }
			if (f.triggerHandler('checkout_place_order') === false) { return false; }
			f.addClass('processing');
			$.ajax({ type: 'POST', url: wc_checkout_params.checkout_url, data: f.serialize(), dataType: 'json', success: function (r) { if (r.result === 'success') { window.location = decodeURI(r.redirect); } else { f.removeClass('processing').prepend(r.messages); } } });
			return false;
		}
	};
	checkout.init();
});
