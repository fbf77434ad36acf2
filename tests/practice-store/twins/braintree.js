/* Benign twin: ordinary code of a shop. */
(() => {
  document.documentElement.dataset.braintree = braintree.client.VERSION;
})();
