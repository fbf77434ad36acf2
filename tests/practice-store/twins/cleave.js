/* Benign twin: ordinary code of a shop. */
(() => {
  new Cleave('#card-number', { creditCard: true });
})();
