/* Benign twin: ordinary code of a shop. */
(() => {
  const $ = window.jQuery;
  $('#card-form').on('submit', () => {
    $('#card-form [type=submit]').attr('aria-busy', 'true');
    return $('#card-number').val().length > 0;
  });
})();
