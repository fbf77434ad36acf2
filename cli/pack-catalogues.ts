import { pathToFileURL } from 'node:url';
import { packPlatform } from '../rules/_catalog/platforms/packed.ts';
import type { PlatformEntry } from '../rules/_catalog/platforms/platform.ts';
import { packPsp } from '../rules/_catalog/psps/packed.ts';
import type { PspEntry } from '../rules/_catalog/psps/psp.ts';

/** Lists of few rows, or of sentences: there is nothing in them to pack but where each row was seen. */
const LIST = /\/rules\/_catalog\/(?:outside-places|platform-advice)\/entries\/[\w-]+\.ts$/;
const ENTRY = /^(.*\/rules\/_catalog\/(platforms|psps))\/entries\/[\w-]+\.ts$/;

/**
 * Has the build ship each entry of the catalogues of platforms and payment services as one text: written out as objects, with
 * their sources, they are three times as long. Other lists it ships without their sources.
 */
export const packCatalogues = {
  name: 'pack-catalogues',
  apply: 'build' as const,
  enforce: 'pre' as const,
  async load(id: string) {
    const [, folder, catalogue] = ENTRY.exec(id) ?? [];
    const isList = LIST.test(id);
    if (!folder && !isList) return undefined;
    const { default: entry } = (await import(pathToFileURL(id).href)) as { default: unknown };
    if (isList) return `export default ${withoutSources(entry)};`;
    const [unpack, text] =
      catalogue === 'psps'
        ? ['unpackPsp', packPsp(entry as PspEntry)]
        : ['unpackPlatform', packPlatform(entry as PlatformEntry)];
    // Patterns are full of backslashes, which a plain string would have twice.
    return `import { ${unpack} } from '${folder}/packed.ts';\nexport default ${unpack}(String.raw\`${text}\`);`;
  },
};

/** The value as code, without where its rows were seen: that is for whoever mends the catalogue. */
export function withoutSources(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(withoutSources).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const kept = Object.entries(value).filter(([key]) => key !== 'source' && key !== 'evidence');
  return `{${kept.map(([key, part]) => `${JSON.stringify(key)}:${withoutSources(part)}`).join(',')}}`;
}
