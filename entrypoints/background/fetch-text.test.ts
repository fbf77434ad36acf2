import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText, hashOf } from './fetch-text.ts';

const asked = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', asked);
afterEach(() => asked.mockReset());

const get = (signal = new AbortController().signal, charset = 'UTF-8') =>
  fetchText({ url: 'https://cdn.example/a.js', charset, cache: 'default', signal });

function answer(body: BodyInit, headers: Record<string, string> = {}, status = 200): void {
  asked.mockResolvedValue(new Response(body, { status, headers }));
}

describe('fetchText', () => {
  it('asks once, by GET, without cookies and without saying for which page', async () => {
    answer('let a = 1;');
    expect(await get()).toEqual({
      state: 'read',
      text: 'let a = 1;',
      hash: await hashOf('let a = 1;'),
    });
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
    });
    expect(asked.mock.calls[0]?.[1]?.method).toBeUndefined();
  });

  it.each([
    ['the server’s own encoding', 'text/javascript; charset=Shift_JIS', 'UTF-8'],
    ['the page’s, where the server names none', 'text/javascript', 'shift_jis'],
  ])('reads %s', async (_, type, charset) => {
    answer(new Uint8Array([0x83, 0x4a]), { 'content-type': type });
    expect(await get(undefined, charset)).toMatchObject({ text: 'カ' });
  });

  it('takes an encoding that does not exist, and bytes that are none, as they come', async () => {
    answer(new Uint8Array([0xff, 0x61]), { 'content-type': 'text/javascript; charset=nonsense' });
    expect(await get()).toMatchObject({ state: 'read', text: '\ufffda' });
  });

  it('does not take the page of an error for the script', async () => {
    answer('<html>', {}, 404);
    expect(await get()).toEqual({ state: 'not-available' });
  });

  it('says not available where the browser refuses', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await get()).toEqual({ state: 'not-available' });
  });

  it('stops reading what never ends', async () => {
    let sent = 0;
    const stopped = vi.fn();
    const endless = new ReadableStream({
      pull: (stream) => {
        sent++;
        stream.enqueue(new Uint8Array(4_000_000));
      },
      cancel: stopped,
    });
    answer(endless);
    expect(await get()).toEqual({ state: 'too-large' });
    expect(stopped).toHaveBeenCalledOnce();
    expect(sent).toBeLessThan(10);
  });

  it('rejects where nobody waits any more', async () => {
    const controller = new AbortController();
    asked.mockImplementation((_, init) => {
      const { promise, reject } = Promise.withResolvers<Response>();
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      return promise;
    });
    const reading = get(controller.signal);
    controller.abort();
    await expect(reading).rejects.toThrow();
  });
});

it.each([
  ['カ', '860f64c0e8859b0dfc26e717f56d726e6b950be5d78b59f12bdec65fbf818be1'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('hashes "%s" as UTF-8', async (text, hash) => {
  expect(await hashOf(text)).toBe(hash);
});
