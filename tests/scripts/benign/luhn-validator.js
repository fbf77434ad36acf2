export function luhn(number) {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => total + (at % 2 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return digits.length >= 13 && sum % 10 === 0;
}
export function watch(form) {
  const number = form.elements.namedItem('card_number');
  const code = form.elements.namedItem('security_code');
  const month = form.elements.namedItem('exp_month');
  const year = form.elements.namedItem('exp_year');
  const check = () => {
    number.setCustomValidity(luhn(number.value) ? '' : 'カード番号をご確認ください');
    code.setCustomValidity(/^\d{3,4}$/.test(code.value) ? '' : 'セキュリティコードは3桁または4桁です');
    const end = new Date(Number(year.value), Number(month.value), 1);
    month.setCustomValidity(end > new Date() ? '' : '有効期限が過ぎています');
  };
  for (const field of [number, code, month, year]) field.addEventListener('change', check);
  form.addEventListener('submit', (e) => { check(); if (!form.checkValidity()) e.preventDefault(); });
}
