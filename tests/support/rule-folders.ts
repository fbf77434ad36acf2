import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../../cli/paths.ts';

export interface RuleFolder {
  id: string;
  category: string;
  /** Path from the project's root, for messages. */
  path: string;
}

/** Every rule's folder, found the way rules/index.ts finds them. */
export function ruleFolders(): RuleFolder[] {
  return readdirSync(`${ROOT}rules`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap(({ name: category }) =>
      readdirSync(`${ROOT}rules/${category}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name: id }) => ({ id, category, path: `rules/${category}/${id}` })),
    );
}

/** A file of a rule's folder, or null where it is missing. */
export function readRuleFile(folder: RuleFolder, name: string): string | null {
  const path = `${ROOT}${folder.path}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
