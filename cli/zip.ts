/** `npm run zip`: one zip for each store, the same bytes for the same sources. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { buildAll } from './build.ts';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './paths.ts';

// Zip dates begin here; a fixed one keeps the archive free of when it was made.
const DATE = new Date(Date.UTC(1980, 0, 1));

await buildAll();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
for (const [browser, folder] of [
  ['chrome', CHROME_BUILD],
  ['firefox', FIREFOX_BUILD],
] as const) {
  const path = join(ROOT, '.output', `reji-tenken-${version}-${browser}.zip`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(path, await zipFolder(folder));
  console.log(path);
}

async function zipFolder(folder: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const name = file.slice(folder.length + 1).replaceAll('\\', '/');
    zip.file(name, readFileSync(file), {
      date: DATE,
      createFolders: false,
      unixPermissions: 0o644,
    });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
