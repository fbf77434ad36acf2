/*!
 * tana-menu v1.2.0
 * A practice library: opens and closes the shop's menu, by pointer and by keys.
 */
((root, factory) => {
  if (typeof module === 'object' && module.exports) module.exports = factory();
  else root.TanaMenu = factory();
})(typeof self !== 'undefined' ? self : this, () => {
  var defaults = { button: '[data-menu-button]', list: '[data-menu-list]', openClass: 'is-open' };

  function TanaMenu(element, options) {
    this.element = element;
    this.options = Object.assign({}, defaults, options);
    this.button = element.querySelector(this.options.button);
    this.list = element.querySelector(this.options.list);
    if (this.button && this.list) this.listen();
  }

  TanaMenu.prototype.listen = function () {
    this.button.addEventListener('click', () => {
      this.toggle();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  };

  TanaMenu.prototype.toggle = function () {
    if (this.list.classList.contains(this.options.openClass)) this.close();
    else this.open();
  };

  TanaMenu.prototype.open = function () {
    this.list.classList.add(this.options.openClass);
    this.button.setAttribute('aria-expanded', 'true');
  };

  TanaMenu.prototype.close = function () {
    this.list.classList.remove(this.options.openClass);
    this.button.setAttribute('aria-expanded', 'false');
  };

  TanaMenu.version = '1.2.0';
  return TanaMenu;
});
