/** `npm run new-rule -- <category>/<id>`: a rule's folder, ready to be filled in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { failWith } from './terminal.ts';

const TEMPLATE = join(ROOT, 'rules', '_template');

const match = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)$/.exec(process.argv[2] ?? '');
if (!match) {
  failWith(
    'Name the rule as <category>/<id>, for example: npm run new-rule -- transport/cookie-without-prefix',
  );
}
const [, category = '', id = ''] = match;
const folder = join(ROOT, 'rules', category, id);
if (existsSync(folder)) failWith(`rules/${category}/${id} is there already.`);

mkdirSync(folder, { recursive: true });
const files = readdirSync(TEMPLATE);
for (const name of files) {
  // The template is one folder nearer to _core, and type-checked where it stands.
  const text = readFileSync(join(TEMPLATE, name), 'utf8')
    .replaceAll("'../_core/", "'../../_core/")
    .replaceAll('rule-id', id);
  writeFileSync(join(folder, name), text);
}
console.log(
  `rules/${category}/${id}/ is there. Fill in ${files.join(', ')}, then: npx vitest run ${id} contract readme texts`,
);
