/** `--stores FILE`: the stores of a list, each line checked before a browser is started. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { listText } from '../../entrypoints/desk/read-list-file.ts';
import { type CsvLine, csvLines } from '../../rules/_diagnosis/csv-lines.ts';
import { asKey, columnOf } from '../../rules/_diagnosis/programme-words.ts';
import type { LaunchProfile } from '../../rules/_launch/launch-profile.ts';
import { ProfileFileError, readProfileFile } from '../profile-file.ts';
import { type Recording, RecordingError, readRecording } from '../recorded-walk.ts';

/** A list that cannot be used at all, told in one sentence. */
export class StoreListError extends Error {}

export interface ListedStore {
  /** From 1, as an editor counts. */
  line: number;
  /** As the list names it, made regular; where it is no address: what stands there. */
  url: string;
  name: string | null;
  recording: Recording | null;
  profile: LaunchProfile | null;
  /** Why this line cannot be audited; null where it can. */
  trouble: string | null;
}

type Column = 'url' | 'name' | 'recording' | 'profile';

const FILE_COLUMNS: Record<string, Column> = {
  ...{ recording: 'recording', 記録: 'recording', 操作の記録: 'recording' },
  ...{ profile: 'profile', プロファイル: 'profile', 公開前の取り決め: 'profile' },
};

/** The desk's own names for addresses and names count too, so that a table it wrote is such a list. */
function columnNamed(cell: string): Column | null {
  const known = columnOf(cell);
  if (known === 'store') return 'url';
  return known === 'name' ? known : (FILE_COLUMNS[asKey(cell)] ?? null);
}

/** Reads a list. Throws `StoreListError` where it is none; a line that cannot be used stays in it with its trouble. */
export function readStoreList(file: string): ListedStore[] {
  const [head, ...lines] = csvLines(textOf(file), (cell) => columnNamed(cell) !== null);
  const columns = (head?.cells ?? []).map(columnNamed);
  if (!columns.includes('url'))
    throw new StoreListError(
      `${file}, line 1: no column is named url (others: name, recording, profile).`,
    );
  if (lines.length === 0) throw new StoreListError(`${file} names no store.`);
  const first = new Map<string, number>();
  return lines.map((line) => storeOf(line, columns, file, first));
}

function textOf(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new StoreListError(`The list of stores ${file} cannot be read.`);
  }
  const read = listText(bytes);
  if (read.ok) return read.text;
  const why = read.reason === 'too-large' ? 'it is too large' : 'it is no text';
  throw new StoreListError(`The list of stores ${file} cannot be read: ${why}.`);
}

function storeOf(
  { line, cells }: CsvLine,
  columns: readonly (Column | null)[],
  file: string,
  first: Map<string, number>,
): ListedStore {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const store: ListedStore = {
    ...{ line, name: cell('name') || null, recording: null, profile: null, trouble: null },
    url: addressOf(cell('url')) ?? (cell('url') || `${file}:${line}`),
  };
  const trouble = (reason: string): ListedStore => ({
    ...store,
    trouble: `line ${line} of the list: ${reason}`,
  });
  if (cells.length > columns.length)
    return trouble(`it has ${cells.length} cells, the first line names ${columns.length}`);
  if (cell('url') === '') return trouble('no address');
  if (!URL.canParse(store.url) || !/^https?:/.test(store.url))
    return trouble(`"${shortened(cell('url'))}" is not an http(s) address`);
  const before = first.get(store.url);
  if (before !== undefined)
    return { ...trouble(`the same address as line ${before}`), url: `${store.url} (${line})` };
  first.set(store.url, line);
  const beside = (path: string): string => resolve(dirname(file), path);
  try {
    if (cell('recording')) store.recording = readRecording(beside(cell('recording')));
    if (cell('profile')) store.profile = readProfileFile(beside(cell('profile')));
  } catch (error) {
    if (error instanceof RecordingError || error instanceof ProfileFileError)
      return trouble(error.message.replaceAll('\n', ' '));
    throw error;
  }
  return store;
}

function addressOf(cell: string): string | null {
  return /^https?:\/\//i.test(cell) && URL.canParse(cell) ? new URL(cell).href : null;
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
