import { blank, cut, defineProperty, deleteProperty, descriptorOf } from './natives.ts';
import { MAX_STACK } from './wire.ts';

const PageError = Error as ErrorConstructor & {
  captureStackTrace?: (object: object, from: unknown) => void;
};
const capture = PageError.captureStackTrace;

/**
 * Who called, without the recorder's own frames. The page's `Error.prepareStackTrace` must not see this call and its
 * `Error.stackTraceLimit` must stay as it is; where the page made them immovable there is no stack: ''.
 */
export function stackOf(from: unknown): string {
  const made = blank({ stack: '' });
  const unprepared = put('prepareStackTrace', undefined);
  if (!unprepared) return '';
  const unlimited = put('stackTraceLimit', 15);
  try {
    capture?.(made, from);
    return cut(made.stack, 0, MAX_STACK);
  } finally {
    unlimited?.();
    unprepared();
  }
}

function put(key: string, value: unknown): (() => void) | null {
  const before = descriptorOf(PageError, key);
  const plain = { value, writable: true, configurable: true };
  if (!defineProperty(PageError, key, blank(plain))) return null;
  return () => {
    if (before) defineProperty(PageError, key, blank(before));
    else deleteProperty(PageError, key);
  };
}
