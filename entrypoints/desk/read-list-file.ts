/** A list of stores larger than this is another file, in bytes. */
const MOST = 5 * 1024 * 1024;

export type FileText = { ok: true; text: string } | { ok: false; reason: 'too-large' | 'not-text' };

/** Spreadsheets of this country write either; which one it was, only the bytes say. The first that fits counts. */
const ENCODINGS = ['utf-8', 'shift_jis'] as const;

/** A file's text, see `listText`. */
export async function readListFile(file: File): Promise<FileText> {
  if (file.size > MOST) return { ok: false, reason: 'too-large' };
  return listText(new Uint8Array(await file.arrayBuffer()));
}

/** The text that a list's bytes hold: UTF-8 with or without its mark, UTF-16 with it, or Shift_JIS. */
export function listText(bytes: Uint8Array): FileText {
  if (bytes.length > MOST) return { ok: false, reason: 'too-large' };
  const text = decoded(bytes);
  // No list of stores has a NUL in it, every other kind of file has.
  return text === null || text.includes('\0')
    ? { ok: false, reason: 'not-text' }
    : { ok: true, text };
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  for (const encoding of ENCODINGS) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
