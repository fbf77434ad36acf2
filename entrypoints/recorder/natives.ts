/**
 * What the recorder itself uses of the browser, taken before the page can put something else in its place. Below, nothing reads
 * a property of a prototype later on: no `for…of`, no spread of lists, no `array.push`, no `regexp.test`.
 */
export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor: descriptorOf,
} = Reflect;

export type Native = (this: unknown, ...args: unknown[]) => unknown;
type Free<R> = (self: unknown, ...args: unknown[]) => R;

const { bind, call } = Function.prototype;
/** `f.call(self, …)` without looking `call` up. */
const free = bind.bind(call as never) as unknown as <R>(native: unknown) => Free<R>;

/** Classes and namespaces of the window by name. */
export const classes = window as unknown as Record<string, { prototype?: object } | undefined>;

/** The object that holds the members of a class or namespace, for '' of the window; undefined where the browser has none. */
export const ownerOf = (type: string): object | undefined => {
  const found: { prototype?: object } | undefined = type ? classes[type] : (window as object);
  return found?.prototype ?? found;
};

/** A method or getter of a class; throws when called where the browser has none. */
export function native<R>(type: string, key: string, part: 'value' | 'get' = 'value'): Free<R> {
  const owner = ownerOf(type);
  return free<R>((owner && descriptorOf(owner, key)?.[part]) ?? call);
}

/** A property of an object of the page itself; an inherited one never speaks for it. */
export const own = (object: unknown, key: string): unknown =>
  descriptorOf(object as object, key)?.value;

const { setPrototypeOf } = Object;

/** An object or list with nothing behind it, where a page's setter or getter could wait. */
export const blank = <T extends object>(object: T): T => setPrototypeOf(object, null) as T;

export const exec = native<string[] | null>('RegExp', 'exec');
export const cut = native<string>('String', 'slice');
export const lower = native<string>('String', 'toLowerCase');
export const weakGet = native<unknown>('WeakMap', 'get');
export const weakSet = native<unknown>('WeakMap', 'set');
export const listen = native<void>('EventTarget', 'addEventListener');
export const dispatch = native<boolean>('EventTarget', 'dispatchEvent');
export const attributeOf = native<string | null>('Element', 'getAttribute');
/** Throws for what is no element. */
export const tagOf = native<string>('Element', 'localName', 'get');
export const toText = String;
export const now = performance.now.bind(performance);
export const later = setTimeout.bind(window) as (run: () => void, ms?: number) => number;
