import { type Place, SCENES, SIDES } from './scenes.ts';

/** What a key or a presenter's remote asks for. */
export type Act =
  | { do: 'go'; to: Place }
  | { do: 'pause' | 'resume' | 'reset' | 'keys' | 'type' | 'press' };

/** A key as it was pressed, and whether somebody types into a field meanwhile. */
export interface Pressed {
  key: string;
  repeat: boolean;
  typing: boolean;
}

/** How it stands when a key is pressed. */
export interface Standing {
  place: Place;
  paused: boolean;
}

const PAUSE = ['.', 'b', 'B'];
/** Keys that mean something while somebody types too: a remote has no other. */
const REMOTE = ['PageDown', 'PageUp', 'Escape', '.'];

/** What a key does; null where it is the page's own. While paused any of our keys only shows the stage again. */
export function actOf({ key, repeat, typing }: Pressed, { place, paused }: Standing): Act | null {
  if (typing && !REMOTE.includes(key)) return null;
  const act = wantedBy(key, repeat, place);
  return act && paused ? { do: 'resume' } : act;
}

function wantedBy(key: string, repeat: boolean, place: Place): Act | null {
  if (PAUSE.includes(key)) return { do: 'pause' };
  if (/^[1-7]$/.test(key)) return goTo(Number(key) - 1);
  switch (key) {
    case 'PageDown':
      return go(stepped(place, 1));
    case 'PageUp':
      return go(stepped(place, -1));
    case 'ArrowRight':
      return goTo(SCENES.indexOf(place.scene) + 1);
    case 'ArrowLeft':
      return goTo(SCENES.indexOf(place.scene) - 1);
    case 'a':
      return go({ ...place, side: place.side === 'before' ? 'after' : 'before' });
    case 'r':
    case 'R':
      return { do: 'reset' };
    case 'Escape':
      // Held down, so that a slip of the finger loses nothing.
      return repeat ? { do: 'reset' } : null;
    case '?':
      return { do: 'keys' };
    case 't':
      return { do: 'type' };
    case 'o':
      return { do: 'press' };
    default:
      return null;
  }
}

const go = (to: Place): Act => ({ do: 'go', to });

function goTo(n: number): Act | null {
  const scene = SCENES[n];
  return scene ? go({ scene, side: 'before' }) : null;
}

/** The next or the one before in the order in which a talk goes: each scene as it was, then mended. */
function stepped({ scene, side }: Place, by: 1 | -1): Place {
  const all = SCENES.flatMap((one) => SIDES.map((two): Place => ({ scene: one, side: two })));
  const at = all.findIndex((place) => place.scene === scene && place.side === side);
  return all[at + by] ?? { scene, side };
}
