(function () {
	var bar = document.getElementById('wpadminbar');
	if (!bar || document.cookie.indexOf('wp-settings-time') < 0) { return; }
	document.documentElement.style.setProperty('--admin-bar', bar.offsetHeight + 'px');
	bar.querySelectorAll('li.menupop').forEach(function (li) {
		li.addEventListener('mouseenter', function () { li.classList.add('hover'); });
		li.addEventListener('mouseleave', function () { li.classList.remove('hover'); });
	});
	var search = bar.querySelector('#adminbar-search');
	search && search.addEventListener('keydown', function (e) { if (e.key === 'Enter') { e.preventDefault(); location.href = '/?s=' + encodeURIComponent(search.value); } });
	fetch('/wp-json/shop/v1/orders/pending', { credentials: 'same-origin', headers: { 'X-WP-Nonce': window.wpApiSettings.nonce } }).then(function (r) { return r.json(); }).then(function (d) { bar.querySelector('.pending').textContent = d.length; });
})();
