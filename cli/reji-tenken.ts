#!/usr/bin/env node
/** `reji-tenken audit|merge|schema`: the commands of the package, each with its own options. */
const COMMANDS: Record<string, () => Promise<unknown>> = {
  audit: () => import('./audit.ts'),
  merge: () => import('./merge.ts'),
  schema: () => import('./schema.ts'),
};

const [, , asked = ''] = process.argv;
const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
if (command) {
  // Each command reads the command line as if it were called by itself.
  process.argv.splice(2, 1);
  await command();
} else {
  console.error(`Usage: reji-tenken ${Object.keys(COMMANDS).join('|')} … (--help tells more)`);
  process.exitCode = 2;
}

// A module, so that it may wait.
export {};
