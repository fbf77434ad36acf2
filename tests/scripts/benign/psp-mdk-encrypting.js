/* カード情報を暗号化してから決済会社へ送る部品 */
class TokenClient {
  constructor({ key, url, jwk }) { Object.assign(this, { key, url, jwk }); }
  async seal(card) {
    const publicKey = await crypto.subtle.importKey('jwk', this.jwk, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']);
    const sealed = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, publicKey, new TextEncoder().encode(JSON.stringify(card)));
    return btoa(String.fromCharCode(...new Uint8Array(sealed)));
  }
  async token(form) {
    const card = { card_number: form.card_number.value, card_expire: form.card_expire.value, security_code: form.security_code.value, cardholder_name: form.cardholder_name.value };
    const reply = await fetch(this.url, { method: 'POST', headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify({ token_api_key: this.key, data: await this.seal(card) }) });
    if (!reply.ok) throw new Error('token');
    return (await reply.json()).token;
  }
}
window.MdkToken = TokenClient;
