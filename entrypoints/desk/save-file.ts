import { localDay } from '../../components/format.ts';

/** Offers a text as a file to be saved. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `scripts-shop.example-2026-11-22.csv`: what, of which store, of which day. */
export function fileName(what: string, store: string, at: Date, extension = 'csv'): string {
  const host = store.replace(/^https?:\/\//, '').replace(/[^\w.-]+/g, '-');
  return `${what}-${host}-${localDay(at.toISOString())}.${extension}`;
}
