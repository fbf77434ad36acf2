/** A function that lets others have their turn whenever so many milliseconds of work are over, and says whether it did. */
export function restingEvery(ms: number): () => Promise<boolean> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < ms) return false;
    await turn();
    began = performance.now();
    return true;
  };
}

function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    // A timer would add four milliseconds each time.
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
