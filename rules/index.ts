import type { Rule } from './_core/rule.ts';

// Discovered, never registered: a new folder with a rule.ts is a new rule.
const modules = import.meta.glob<Rule>(['./*/*/rule.ts', '!./_*/**'], {
  eager: true,
  import: 'default',
});

const folders = Object.keys(modules)
  .map((path) => path.split('/').slice(1, 3) as [category: string, id: string])
  .sort(([, a], [, b]) => a.localeCompare(b));

/** Every rule by id, which is its folder's name (`card-number-reaches-merchant`), in the order of their ids. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  folders.map(([category, id]): [string, Rule] => [
    id,
    modules[`./${category}/${id}/rule.ts`] as Rule,
  ]),
);

/** The category folder of a rule (`card-data`). */
export const categories: ReadonlyMap<string, string> = new Map(
  folders.map(([category, id]) => [id, category]),
);
