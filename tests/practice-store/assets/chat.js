/* Practice chat: a button that opens a note. */
(() => {
  function start() {
    const place = document.getElementById('hiyori-chat');
    if (!place || place.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chat-button';
    button.textContent = 'お茶の相談';
    button.addEventListener('click', () => {
      button.textContent = 'ただいま営業時間外です';
    });
    place.append(button);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
