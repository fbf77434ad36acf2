var uscesCart = {
	settings: { url: uscesL10n.ajaxurl, mes: uscesL10n.mes_quant },
	intoCart: function (post_id, sku) {
		var q = document.getElementById('quant[' + post_id + '][' + sku + ']');
		if (q && (q.value === '0' || q.value.match(/[^0-9]/))) { alert('数量を正しく入力してください。'); q.focus(); return false; }
		return true;
	},
	upCart: function () {
		var ok = true;
		jQuery('input[name^="quant"]').each(function () { if (!/^\d+$/.test(this.value)) ok = false; });
		return ok;
	},
	cardCheck: function () {
		var num = jQuery('[name="cnum1"]').val(), yy = jQuery('[name="expyy"]').val(), mm = jQuery('[name="expmm"]').val(), mes = '';
		if (!/^\d{14,16}$/.test(num)) mes += 'カード番号が不正です。\n';
		if (!yy || !mm) mes += '有効期限を選択してください。\n';
		if (mes !== '') { alert(mes); return false; }
		jQuery('#purchase-button').attr('disabled', 'disabled');
		return true;
	},
	settle: function () {
		return jQuery.post(this.settings.url, { action: 'usces_settlement', payment: jQuery('input[name="offer[payment_name]"]:checked').val(), wc_nonce: jQuery('#wc_nonce').val() });
	}
};
jQuery(document).on('click', '#purchase-button', function () { return uscesCart.cardCheck(); });
