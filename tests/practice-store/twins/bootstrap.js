/* Benign twin: ordinary code of a shop. */
(() => {
  const button = document.querySelector('#card-form [type=submit]');
  button.title = '次の画面で内容をお確かめいただけます';
  new bootstrap.Tooltip(button);
})();
