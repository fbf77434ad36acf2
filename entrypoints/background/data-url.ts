/** The text of a `data:` address, without asking anybody for it; null where it is none. */
export function decodeDataUrl(url: string): string | null {
  const comma = url.indexOf(',');
  if (!/^data:/i.test(url) || comma < 0) return null;
  const type = url.slice(5, comma);
  const body = url.slice(comma + 1).split('#', 1)[0] ?? '';
  try {
    const bytes = percentDecoded(body);
    const plain = /;\s*base64\s*$/i.test(type) ? bytesOf(atob(latin1(bytes).trim())) : bytes;
    const charset = /;\s*charset=([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
    return new TextDecoder(charset).decode(plain);
  } catch {
    return null;
  }
}

function percentDecoded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  let size = 0;
  for (let at = 0; at < bytes.length; at++, size++) {
    const pair =
      bytes[at] === 0x25 ? String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : '';
    if (/^[\da-f]{2}$/i.test(pair)) {
      bytes[size] = Number.parseInt(pair, 16);
      at += 2;
    } else bytes[size] = bytes[at] ?? 0;
  }
  return bytes.subarray(0, size);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
