/* Shows one word of the shop after the other beside the order. */
(() => {
  var box = document.querySelector('[data-notice]');
  if (!box) return;
  var words = ['送料無料', '本日発送', 'ポイント2倍', '贈りものにも'];
  var at = 0;
  setInterval(() => {
    box.textContent = words[at % words.length];
    at = at + 1;
  }, 4000);
})();
