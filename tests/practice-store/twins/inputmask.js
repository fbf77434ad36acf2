/* Benign twin: ordinary code of a shop. */
(() => {
  Inputmask('9999 9999 9999 9999', { showMaskOnHover: false, placeholder: '' }).mask(
    document.getElementById('card-number'),
  );
})();
