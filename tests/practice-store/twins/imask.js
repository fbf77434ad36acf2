/* Benign twin: ordinary code of a shop. */
(() => {
  IMask(document.getElementById('card-number'), { mask: '0000 0000 0000 0000' });
})();
