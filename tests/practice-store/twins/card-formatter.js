/* Benign twin: ordinary code of a shop. */
(() => {
  const $ = window.jQuery;
  const grouped = (text) => (text.replace(/\D/g, '').match(/\d{1,4}/g) ?? []).join(' ');
  const passesLuhn = (digits) =>
    [...digits].reverse().reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
      10 ===
    0;
  const brandOf = (digits) => {
    if (/^4/.test(digits)) return 'visa';
    if (/^5[1-5]/.test(digits)) return 'mastercard';
    if (/^35/.test(digits)) return 'jcb';
    return /^3[47]/.test(digits) ? 'amex' : 'unknown';
  };
  $.fn.cardNumber = function () {
    return this.on('keypress', (event) => event.key.length > 1 || /\d/.test(event.key)).on(
      'input paste change',
      (event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 16);
        const text = grouped(digits);
        if (event.target.value !== text) event.target.value = text;
        event.target.dataset.brand = brandOf(digits);
        event.target.dataset.valid = String(digits.length > 12 && passesLuhn(digits));
      },
    );
  };
  $('#card-number').cardNumber();
})();
