import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Given to the key of a handshake, by RFC 6455. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CLOSE = 0x8;

export interface SocketEnds {
  /** Sent as one text frame as soon as the socket is open; nothing where absent. */
  readonly greeting?: string | undefined;
  readonly onFrame: (data: Buffer) => void;
}

/** Takes a WebSocket with what the store needs of RFC 6455: short whole frames in, one text frame out. */
export function acceptSocket(request: IncomingMessage, socket: Duplex, ends: SocketEnds): void {
  const key = String(request.headers['sec-websocket-key'] ?? '');
  const accept = createHash('sha1')
    .update(key + HANDSHAKE)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  if (ends.greeting !== undefined) socket.write(textFrame(ends.greeting));
  let rest: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = readFrame(rest); frame !== undefined; frame = readFrame(rest)) {
      rest = rest.subarray(frame.length);
      if (frame.opcode === CLOSE) socket.end();
      else ends.onFrame(frame.data);
    }
    if (rest.length > 1024 * 1024) socket.destroy();
  });
}

function textFrame(text: string): Buffer {
  const data = Buffer.from(text);
  const head =
    data.length < 126
      ? Buffer.from([0x81, data.length])
      : Buffer.from([0x81, 126, data.length >> 8, data.length & 0xff]);
  return Buffer.concat([head, data]);
}

interface Frame {
  readonly opcode: number;
  readonly data: Buffer;
  /** Of the frame with its head. */
  readonly length: number;
}

/** The first frame of a buffer, unmasked; undefined while it is not all there. Frames over 64 KB are never sent here. */
function readFrame(buffer: Buffer): Frame | undefined {
  if (buffer.length < 6) return undefined;
  const short = buffer.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : 2;
  if (buffer.length < start + 4) return undefined;
  const size = short === 126 ? buffer.readUInt16BE(2) : short;
  const length = start + 4 + size;
  if (buffer.length < length) return undefined;
  const mask = buffer.subarray(start, start + 4);
  const data = Buffer.from(buffer.subarray(start + 4, length));
  for (let at = 0; at < data.length; at += 1) data[at] = (data[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return { opcode: buffer.readUInt8(0) & 0x0f, data, length };
}
