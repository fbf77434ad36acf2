import { GROUPS, SWITCHES, type SwitchId } from './switches.ts';

/** The README's table of switches but for fixtures and twins, which have their own; a test compares the two. */
export function switchTable(): string {
  const { skimmers: _, twins: __, ...groups } = GROUPS;
  const rows = Object.entries(groups).flatMap(([group, { switches }]) =>
    Object.keys(switches).map((id) => row(group, id as SwitchId)),
  );
  return ['| Group | Switch | Page | ja | en |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Names for the two long lists of pages, by their length. */
const WIDE: Readonly<Record<number, string>> = {
  0: 'no page',
  7: 'every shop page',
  9: 'every page',
};

function row(group: string, id: SwitchId): string {
  const { on, ja, en } = SWITCHES[id];
  const pages = WIDE[on.length] ?? on.join(', ');
  return `| ${group} | \`${id}\` | ${pages} | ${ja} | ${en} |`;
}

if (import.meta.main) console.log(switchTable());
