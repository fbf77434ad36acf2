/* Benign twin: ordinary code of a shop. */
addEventListener('install', (event) => {
  event.waitUntil(caches.open('hinata-1').then((cache) => cache.add('/assets/shop.css')));
});
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname !== '/assets/shop.css') return;
  event.respondWith(caches.match(event.request).then((hit) => hit ?? fetch(event.request)));
});
