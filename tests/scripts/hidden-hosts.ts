import { tokenizer } from 'acorn';

/** Every text of a script that may hold a host: as it is written, and taken out of the usual disguises. */
export function readings(text: string): string[] {
  const literals = literalsOf(text);
  const joined = text.replace(/(['"`])\s*\+\s*\1/g, '');
  const keys = literals.filter((literal) => literal.length > 2 && literal.length < 20);
  return [
    text,
    joined,
    ...literals,
    ...numbersOf(text),
    ...literals.flatMap(undisguised),
    ...literals.flatMap((literal) => keys.map((key) => xored(literal, key))),
  ];
}

function literalsOf(text: string): string[] {
  const found: string[] = [];
  const read = tokenizer(text, { ecmaVersion: 'latest', sourceType: 'script' });
  for (const token of read) {
    const { value } = token as { value?: unknown };
    if (typeof value === 'string' && value.length > 3) found.push(value);
  }
  return found;
}

/** Lists of character codes. */
const numbersOf = (text: string): string[] =>
  [...text.matchAll(/(?:\d{2,3}\s*,\s*){7,}\d{2,3}/g)].map(([codes]) =>
    String.fromCharCode(...codes.split(',').map(Number)),
  );

const SHIFTS = Array.from({ length: 19 }, (_, n) => n - 9).filter((by) => by !== 0);

function undisguised(literal: string): string[] {
  return [
    fromBase64(literal),
    [...literal].reverse().join(''),
    attempt(() => decodeURIComponent(literal)),
    literal.replace(/[a-z]/gi, rotated),
    [...literal].filter((_, at) => at % 2 === 0).join(''),
    Buffer.from(literal, 'hex').toString('latin1'),
    ...SHIFTS.map((by) => shifted(literal, by)),
    ...[...literal.matchAll(/[\w+/]{12,}=*/g)].map(([part]) => fromBase64(part)),
  ];
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

const rotated = (sign: string): string =>
  String.fromCharCode(sign.charCodeAt(0) + (sign.toLowerCase() < 'n' ? 13 : -13));

const shifted = (text: string, by: number): string =>
  [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + by)).join('');

const xored = (text: string, key: string): string =>
  [...fromBase64(text)]
    .map((sign, at) => String.fromCharCode(sign.charCodeAt(0) ^ key.charCodeAt(at % key.length)))
    .join('');

function attempt(make: () => string): string {
  try {
    return make();
  } catch {
    return '';
  }
}

/** Hosts named in an address, or by a usual ending; namespaces of XML name none. */
export function hostsIn(text: string): string[] {
  const addresses = [...text.matchAll(/(?:https?|wss?):\\?\/\\?\/([\w-]+(?:\.[\w-]+)+)/gi)];
  const bare = [
    ...text.matchAll(
      /\b([\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|jp|xyz|top|info|site|shop|ru|cn|example|localhost))\b(?!\s*[(=[])/gi,
    ),
  ];
  return [...addresses, ...bare]
    .map(([, host]) => (host ?? '').toLowerCase())
    .filter((host) => host !== 'www.w3.org');
}
