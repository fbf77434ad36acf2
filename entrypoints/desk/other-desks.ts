/** Two desks open at once tell each other when one of them has changed something. */
const CHANNEL = 'desk';

/** Tells the other desks that a store's inventory was changed here. */
export function tellOtherDesks(store: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(store);
  channel.close();
}

/** Listens for stores that another desk has changed; the result ends it. */
export function onOtherDesk(changed: (store: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') changed(data);
  };
  return () => channel.close();
}
