const usePoints = async (input) => {
  const points = Math.max(0, Math.min(Number(input.value) || 0, Number(input.max)));
  const reply = await fetch('/mypage/points/use', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': document.querySelector('meta[name="csrf-token"]').content }, body: JSON.stringify({ points }) });
  const { total, earned } = await reply.json();
  document.querySelector('#total').textContent = `${total.toLocaleString('ja-JP')}円`;
  document.querySelector('#earned').textContent = `${earned}ポイント`;
};
document.querySelector('#use-points')?.addEventListener('change', (e) => usePoints(e.target));
document.querySelector('#coupon')?.addEventListener('submit', async (e) => {
  e.preventDefault();
  const reply = await fetch(`/api/coupon/${encodeURIComponent(e.target.code.value.trim().toUpperCase())}`);
  e.target.querySelector('output').value = reply.ok ? 'クーポンを適用しました' : 'このクーポンは使えません';
});
