import {
  apply,
  blank,
  classes,
  construct,
  defineProperty,
  descriptorOf,
  type Native,
  ownerOf,
  weakGet,
  weakSet,
} from './natives.ts';
import { contain } from './state.ts';

/** Records a call at its hook; `self` of a class is `new.target`. May throw: then nothing is told. */
export type Look = (spot: Spot, self: unknown, args: unknown[], result?: unknown) => void;
/** What the caller gets in containment, whatever came of the recording. */
export type Instead = (self: unknown, args: unknown[], native: Native) => unknown;
type Part = 'value' | 'get' | 'set';
/** Words that a call's first argument is or begins with one letter of; nothing is behind it. */
export type Words = Readonly<Record<string, 1 | undefined>>;

/** One hook, as its look sees it. */
export interface Spot {
  /** `fetch`, `XMLHttpRequest.send`, `HTMLInputElement.value`. */
  name: string;
  /** The hook itself: frames above it in a stack are the recorder's. */
  made: unknown;
  instead?: Instead | null | undefined;
}

const natives = new WeakMap();
/** Name ('' once it was told that it is gone), owner, key, part and hook of each. */
const places: [string, object, string, Part, unknown][] = [];

/**
 * Puts a hook in place of a method, getter or setter of a class (`''`: of the window). The original is called with the same `this`
 * and arguments; what it returns or throws is passed on. `after`: look at what it returned. Nothing happens where the browser
 * has no such function. `words`: only calls whose first argument is one of them, or starts with one that is a letter, are looked at. Pages
 * make these calls by the thousands: whoever is of no interest is let through from here.
 */
export function hook(
  type: string,
  key: string,
  look: Look,
  instead?: Instead | null,
  part: Part = 'value',
  after = part === 'get',
  words?: Words,
): void {
  const owner = ownerOf(type);
  const native = owner && (descriptorOf(owner, key)?.[part] as Native | undefined);
  if (!native) return;
  // A method of an object literal has no `prototype` and cannot be constructed, as the native.
  const made = {
    call(this: unknown, ...args: unknown[]): unknown {
      const result = after && apply(native, this, args);
      try {
        const word = args[0] as string;
        if (
          !words ||
          (typeof word === 'string' && word && (words[word] || words[word[0] as string]))
        )
          look(spot, this, args, result);
      } catch {}
      if (instead && contain) return instead(this, args, native);
      return after ? result : apply(native, this, args);
    },
  }.call;
  for (const same of ['length', 'name'])
    defineProperty(made, same, blank(descriptorOf(native, same) as PropertyDescriptor));
  const spot: Spot = { name: (type && `${type}.`) + key, made, instead };
  place(spot.name, owner, key, part, made);
}

/** As `hook`, for a class of the page: also where it is subclassed. `new.target` and static properties stay. */
export function hookClass(name: string, look: Look, instead?: Instead): void {
  placeClass(name, instead, (native, spot) => ({
    construct: (_: unknown, args: unknown[], target: unknown) => {
      const kind = target === spot.made ? native : target;
      try {
        look(spot, kind, args);
      } catch {}
      if (instead && contain) return instead(kind, args, native);
      return construct(native as never, args, kind as never);
    },
  }));
}

/**
 * As `hookClass`, but the trap is looked up and then not there: none of the recorder's frames stands between the caller and
 * `Function`, which keeps who its caller is for every later stack. So the arguments stay unseen.
 */
export function hookUnseen(name: string, look: Look): void {
  placeClass(name, undefined, (_, spot) => {
    const trap = {
      get(): undefined {
        try {
          look({ ...spot, made: trap }, undefined, []);
        } catch {}
      },
    }.get;
    return Object.defineProperties({}, { construct: { get: trap }, apply: { get: trap } });
  });
}

function placeClass(
  name: string,
  instead: Instead | undefined,
  handlerOf: (native: Native, spot: Spot) => object,
): void {
  const native = classes[name] as (Native & { prototype: object }) | undefined;
  if (!native) return;
  const spot: Spot = { name, made: 0, instead };
  const made = new Proxy(native, blank(handlerOf(native, spot)));
  spot.made = made;
  place(name, window, name, 'value', made);
  const { prototype } = native;
  if (descriptorOf(prototype, 'constructor')?.value === native)
    place('', prototype, 'constructor', 'value', made);
}

function place(name: string, owner: object, key: string, part: Part, made: unknown): void {
  const descriptor = descriptorOf(owner, key) as PropertyDescriptor;
  weakSet(natives, made, descriptor[part]);
  descriptor[part] = made as never;
  if (defineProperty(owner, key, blank(descriptor)))
    places[places.length] = [name, owner, key, part, made];
}

/** `toString` of a hook is its native's, of itself too. */
export function hookToString(): void {
  const owner = Function.prototype;
  const native = owner.toString;
  const made = {
    toString(this: unknown): unknown {
      return apply(native, weakGet(natives, this) ?? this, []);
    },
  }.toString;
  place('', owner, 'toString', 'value', made);
}

/** Names of the hooks that do not stand in their place any more, each told once. */
export function replacedHooks(): string[] {
  const names = blank([] as string[]);
  for (let n = 0; n < places.length; n++) {
    const spot = places[n] as (typeof places)[number];
    if (!spot[0] || descriptorOf(spot[1], spot[2])?.[spot[3]] === spot[4]) continue;
    names[names.length] = spot[0];
    spot[0] = '';
  }
  return names;
}
