/** Card forms that stand in a frame of the shop's own, for both browsers. */
import type { SwitchId } from '../practice-store/switches.ts';

export const CARD_FRAMES: readonly { name: string; on: SwitchId[]; filled: string[] }[] = [
  {
    name: 'a page of its own',
    on: ['token', 'framed-form', 'skim-lookalike-xhr'],
    filled: ['pan', 'code', 'expiry', 'holder'],
  },
  {
    name: 'srcdoc',
    on: ['passing', 'framed-srcdoc'],
    filled: ['pan', 'code', 'expiry', 'holder'],
  },
];

/** Runs in the page: what a dry run must leave as it was, inside of the frame as well. */
export function readFrames(): string[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  return [
    ...[document, ...inner].flatMap((each) =>
      [...each.querySelectorAll('input, select')].map((field) => (field as HTMLInputElement).value),
    ),
    ...Object.entries(localStorage).flat().sort(),
    ...Object.entries(sessionStorage).flat().sort(),
    ...document.cookie.split('; ').sort(),
  ] as string[];
}
