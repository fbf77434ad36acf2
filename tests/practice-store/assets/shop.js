/* The shop's own script: late fields, the card element, and the payment methods that need a hand. */
(() => {
  const body = document.body;

  // Test number, never in one piece in a file. Taken away again where the switch is off.
  function markStorage() {
    const number = ['4111', '1111', '1111', '1111'].join('');
    if (body.classList.contains('keeps-card-number')) {
      localStorage.setItem('checkout_card_no', number);
      sessionStorage.setItem('checkout_form', JSON.stringify({ cardno: number }));
    } else {
      localStorage.removeItem('checkout_card_no');
      sessionStorage.removeItem('checkout_form');
    }
    if (body.classList.contains('keeps-security-code')) {
      localStorage.setItem('saved_security_code', '123');
    } else {
      localStorage.removeItem('saved_security_code');
    }
  }

  function showLateFields() {
    for (const place of document.querySelectorAll('[data-late]')) {
      place.querySelector('button').addEventListener('click', () => {
        place.replaceChildren(place.querySelector('template').content.cloneNode(true));
        moveBetweenParts(place);
      });
    }
  }

  function moveBetweenParts(root) {
    const parts = [...root.querySelectorAll('[data-card-part]')];
    parts.forEach((part, index) => {
      part.addEventListener('input', () => {
        if (part.value.length === 4) parts[index + 1]?.focus();
      });
    });
  }

  class HinataCard extends HTMLElement {
    static formAssociated = true;
    #internals = this.attachInternals();

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.append(this.querySelector('template').content.cloneNode(true));
      moveBetweenParts(root);
      root.addEventListener('input', () => this.#handOver(root));
      this.#handOver(root);
    }

    // Fields in a shadow root are not sent by themselves: the element hands their values to its form.
    #handOver(root) {
      const data = new FormData();
      for (const field of root.querySelectorAll('input[name], select[name]')) {
        data.append(field.name, field.value);
      }
      this.#internals.setFormValue(data);
    }
  }

  function cardValues(form) {
    const values = {};
    const roots = [
      form,
      ...[...form.querySelectorAll('hinata-card')].map((card) => card.shadowRoot),
    ];
    for (const root of roots) {
      for (const field of root?.querySelectorAll('input:not([type=hidden]), select') ?? []) {
        const key = field.id || 'cardno';
        values[key] = (values[key] ?? '') + field.value;
      }
    }
    return values;
  }

  function payByFetch(form) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = await fetch(form.dataset.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(cardValues(form)),
      });
      if ((await answer.json()).ok) location.assign(form.dataset.next);
    });
  }

  function payByToken(form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      RenshuPay.createToken(cardValues(form), ({ token }) => {
        form.elements.token.value = token;
        form.submit();
      });
    });
  }

  markStorage();
  customElements.define('hinata-card', HinataCard);
  showLateFields();
  moveBetweenParts(document);
  for (const form of document.querySelectorAll('form[data-pay=fetch]')) payByFetch(form);
  for (const form of document.querySelectorAll('form[data-pay=token]')) payByToken(form);
})();
