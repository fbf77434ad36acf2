/* Benign twin: ordinary code of a shop. */
(() => {
  const field = document.getElementById('card-number');
  const passes = (digits) => {
    let sum = 0;
    for (let at = 0; at < digits.length; at += 1) {
      const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return digits.length > 12 && sum % 10 === 0;
  };
  field.addEventListener('blur', () => {
    const fine = passes(field.value.replace(/\D/g, ''));
    field.setAttribute('aria-invalid', String(!fine));
  });
})();
