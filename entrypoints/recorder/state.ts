/** What the recorder knows of the page's state, in one place. */

/** Containment: hooks that have something else to do refuse. */
export let contain = false;
/** A filled card field was read by a script. */
export let read = false;
/** A card was typed or read, or a dry run is on: what is encoded and stored is told too. */
export let live = false;
/** Dry runs so far: each has events and stacks of its own. */
export let runs = 0;

export function setContain(on: boolean): void {
  contain = on;
  if (on) runs++;
  live ||= on;
}

export function setTyped(): void {
  live = true;
}

export function setRead(): void {
  live = read = true;
}
