/** Ways of writing text down that scripts use to hide it. All take time in proportion to the text; null for what is none. */

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The order in which common obfuscators write base64. */
export const LOWER_FIRST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/';

const tables = new Map<string, Int16Array>();

function tableOf(alphabet: string): Int16Array {
  const known = tables.get(alphabet);
  if (known) return known;
  const table = new Int16Array(128).fill(-1);
  for (let n = 0; n < 64; n++) table[alphabet.charCodeAt(n)] = n;
  tables.set(alphabet, table);
  return table;
}

/** Base64 to a string of bytes; null where a sign of another alphabet stands in it. */
export function fromBase64(text: string, alphabet = STANDARD): string | null {
  const table = tableOf(alphabet);
  const bytes: string[] = [];
  let bits = 0;
  let held = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code === 61 || code === 32 || code === 10 || code === 13) continue;
    const value = table[code] ?? -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((held >> bits) & 255));
  }
  return bytes.join('');
}

export function toBase64(text: string): string | null {
  const out: string[] = [];
  for (let n = 0; n < text.length; n += 3) {
    const [a, b, c] = [text.charCodeAt(n), text.charCodeAt(n + 1), text.charCodeAt(n + 2)];
    if (a > 255 || b > 255 || c > 255) return null;
    const three = (a << 16) | ((b || 0) << 8) | (c || 0);
    const sign = (shift: number): string => STANDARD.charAt((three >> shift) & 63);
    out.push(sign(18), sign(12), n + 1 < text.length ? sign(6) : '=');
    out.push(n + 2 < text.length ? sign(0) : '=');
  }
  return out.join('');
}

/** Bytes that are UTF-8 to text; the bytes themselves where they are not. */
export function fromUtf8(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const percents = bytes.replace(
    /[%\x80-\xff]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return percentDecoded(percents) ?? bytes;
}

export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What `unescape` gives. */
export function unescaped(text: string): string {
  return text.replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_, four?: string, two?: string) =>
    String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
  );
}

/** What `escape` gives. */
export function escaped(text: string): string {
  return text.replace(/[^\w@*+./-]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const hex = code.toString(16).toUpperCase();
    return code < 256 ? `%${hex.padStart(2, '0')}` : `%u${hex.padStart(4, '0')}`;
  });
}

/** Pairs of hexadecimal digits, with `\x` or `%` or nothing before each, to text; null for anything else. */
export function fromHex(text: string): string | null {
  const digits = text.replace(/\\x|%|0x|[\s,]/g, '');
  if (digits.length < 8 || digits.length % 2 === 1 || !/^[\da-f]+$/i.test(digits)) return null;
  let out = '';
  for (let n = 0; n < digits.length; n += 2) {
    out += String.fromCharCode(Number.parseInt(digits.slice(n, n + 2), 16));
  }
  return out;
}

/** The stream cipher that obfuscators put over their strings. */
export function rc4(text: string, key: string): string {
  if (key === '') return text;
  const box = Array.from({ length: 256 }, (_, n) => n);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + key.charCodeAt(i % key.length)) % 256;
    swap(box, i, j);
  }
  const out: string[] = [];
  let i = 0;
  j = 0;
  for (let n = 0; n < text.length; n++) {
    i = (i + 1) % 256;
    j = (j + (box[i] ?? 0)) % 256;
    swap(box, i, j);
    const mask = box[((box[i] ?? 0) + (box[j] ?? 0)) % 256] ?? 0;
    out.push(String.fromCharCode(text.charCodeAt(n) ^ mask));
  }
  return out.join('');
}

function swap(box: number[], i: number, j: number): void {
  const held = box[i] ?? 0;
  box[i] = box[j] ?? 0;
  box[j] = held;
}

/** Share of signs that people write or code is made of, 0 to 1. */
export function readableShare(text: string): number {
  if (text === '') return 0;
  let readable = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if ((code >= 32 && code < 127) || code === 9 || code === 10 || code === 13) readable++;
    else if (code >= 0x3000 && code < 0xa000) readable++;
  }
  return readable / text.length;
}
