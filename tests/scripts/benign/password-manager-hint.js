document.querySelectorAll('input[type=password]').forEach((input) => {
  const meter = Object.assign(document.createElement('meter'), { min: 0, max: 4 });
  input.after(meter);
  input.addEventListener('input', async () => {
    const v = input.value;
    meter.value = [/.{10}/, /[A-Z]/, /\d/, /[^\w]/].filter((r) => r.test(v)).length;
    if (v.length < 8) return;
    const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(v));
    const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('').toUpperCase();
    const known = await fetch(`https://range.pwned.example/${hex.slice(0, 5)}`).then((r) => r.text());
    input.setCustomValidity(known.includes(hex.slice(5)) ? '漏えいしたことのあるパスワードです' : '');
  });
});
