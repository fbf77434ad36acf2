import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPdfTools } from '../../cli/browsers.ts';
import { ROOT } from '../../cli/paths.ts';

/** Page images of printed reports, to be looked at after a run; not in git. */
const FOLDER = join(ROOT, 'test-results', 'report');

export interface Printed {
  /** Text of each page, line by line as it stands on the page, empty lines left out. */
  pages: string[][];
  /** Picture of each page: lightness (0 to 255) of every pixel. */
  pictures: Lightness[];
}

export interface Lightness {
  width: number;
  height: number;
  of: Uint8Array;
}

/** A page of either browser; Firefox is told the size of the paper, as its driver does not ask the page. */
interface PrintedPage {
  pdf: (options: {
    preferCSSPageSize: true;
    printBackground: true;
    format: 'A4';
  }) => Promise<Uint8Array>;
}

/** Prints a page as its user would, keeps the PDF and a picture of each of its pages, and reads both. */
export async function printed(page: PrintedPage, name: string): Promise<Printed> {
  const { toText, toPictures } = needPdfTools();
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.pdf`);
  writeFileSync(
    file,
    await page.pdf({ preferCSSPageSize: true, printBackground: true, format: 'A4' }),
  );
  execFileSync(toPictures, ['-r', '60', '-png', file, join(FOLDER, name)]);
  const grey = execFileSync(toPictures, ['-r', '30', '-gray', file], { maxBuffer: 200_000_000 });
  const text = execFileSync(toText, ['-layout', file, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  return {
    pages: pages.map((one) =>
      one
        .split('\n')
        .map((line) => line.trimEnd())
        .filter(Boolean),
    ),
    pictures: picturesOf(grey),
  };
}

/** How many page images of a print were kept. */
export function keptPictures(name: string): number {
  return readdirSync(FOLDER).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
    .length;
}

/** Cuts what `pdftoppm -gray` writes into its pictures: `P5 width height 255` and a byte a pixel, one after the other. */
function picturesOf(bytes: Buffer): Lightness[] {
  const pictures: Lightness[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40));
    if (!head) throw new Error(`no picture at byte ${at}`);
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height;
    pictures.push({ width, height, of: bytes.subarray(from, at) });
  }
  return pictures;
}
