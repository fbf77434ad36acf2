import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ExtensionCopy {
  folder: string;
  remove: () => void;
}

/**
 * A copy of a release build with access to some origins granted at install, as a person's click on "Add this store"
 * would: browsers offer commands no way to answer that prompt. The build itself never has it.
 */
export function copyWithAccess(build: string, origins: readonly string[]): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-extension-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  // What grants all addresses is no origin.
  manifest.host_permissions = origins.map((origin) =>
    origin === '<all_urls>' ? origin : `${origin}/*`,
  );
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
