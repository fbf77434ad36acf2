import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** False while only what is seen without opening anything is drawn; true where nobody said. */
export const ClosedRowsContext = createContext(true);

/** What a row opens to. Most of a screen lies in closed rows: one that opens can draw what is to be seen first. */
export function Parts({ children }: { children: ComponentChildren }) {
  const drawn = useContext(ClosedRowsContext);
  return <div class="parts">{drawn && children}</div>;
}
