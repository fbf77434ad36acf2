import type { Page } from 'playwright-core';

/** How far JPEG lets the brightness of one colour spread beside an edge; letters on it spread by more than a hundred. */
export const JPEG = 24;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Other places that a number may be seen in: a closed shadow root, a dialog above the page, text spread over parts. */
export function addMorePlaces(shop: Page): Promise<Box[]> {
  return shop.evaluate(() => {
    const number = ['4111', '1111', '1111', '1111'];
    const place = (element: HTMLElement, top: number): HTMLElement => {
      element.style.cssText = `position:fixed;left:700px;top:${top}px;width:320px;font:24px monospace;z-index:99`;
      return element;
    };
    const host = place(document.createElement('div'), 10);
    const inner = document.createElement('input');
    inner.value = number.join('');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const spread = place(document.createElement('div'), 60);
    spread.append(
      ...number.map((part) => Object.assign(document.createElement('span'), { textContent: part })),
    );
    document.body.append(host, spread);
    const dialog = document.createElement('dialog');
    const area = dialog.appendChild(document.createElement('textarea'));
    area.value = number.join(' ');
    document.body.append(dialog);
    dialog.showModal();
    const parts = [inner, ...spread.children, area];
    return parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x, y, width, height };
    });
  });
}

/** How far the brightness of pixels spreads within a box of the window; its edges, which JPEG blurs, aside. */
export function spreadOf(screen: Page, image: string, box: Box): Promise<number> {
  return screen.evaluate(
    async ([url, { x, y, width, height }]) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const edge = 4;
      const { data } = context.getImageData(
        ...([x + edge, y + edge] as const),
        ...([Math.max(1, width - 2 * edge), Math.max(1, height - 2 * edge)] as const),
      );
      let [least, most] = [255, 0];
      for (let at = 0; at < data.length; at += 4) {
        const light = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
        least = Math.min(least, light);
        most = Math.max(most, light);
      }
      return most - least;
    },
    [image, box] as const,
  );
}
