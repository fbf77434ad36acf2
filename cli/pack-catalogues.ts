import { pathToFileURL } from 'node:url';
import { packPlatform } from '../rules/_catalog/platforms/packed.ts';
import type { PlatformEntry } from '../rules/_catalog/platforms/platform.ts';
import { packPsp } from '../rules/_catalog/psps/packed.ts';
import type { PspEntry } from '../rules/_catalog/psps/psp.ts';

const ENTRY = /^(.*\/rules\/_catalog\/(platforms|psps))\/entries\/[\w-]+\.ts$/;

/**
 * Has the build ship each entry of the catalogues of platforms and payment services as one text: written out as objects, with
 * their sources, they are three times as long.
 */
export const packCatalogues = {
  name: 'pack-catalogues',
  apply: 'build' as const,
  enforce: 'pre' as const,
  async load(id: string) {
    const [, folder, catalogue] = ENTRY.exec(id) ?? [];
    if (!folder) return undefined;
    const { default: entry } = (await import(pathToFileURL(id).href)) as { default: unknown };
    const [unpack, text] =
      catalogue === 'psps'
        ? ['unpackPsp', packPsp(entry as PspEntry)]
        : ['unpackPlatform', packPlatform(entry as PlatformEntry)];
    // Patterns are full of backslashes, which a plain string would have twice.
    return `import { ${unpack} } from '${folder}/packed.ts';\nexport default ${unpack}(String.raw\`${text}\`);`;
  },
};
