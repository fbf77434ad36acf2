/** The `fails` and `passes` fences of a rule's README: rendered, collected by the real collectors, ready to be judged. */
import { Window } from 'happy-dom';
import type { CookieFact, HeaderFact } from '../../rules/_core/browser-facts.ts';
import type { Facts } from '../../rules/_core/facts.ts';
import { mergeSnapshots } from '../../rules/_core/merge.ts';
import { factsOf } from '../../rules/_core/testing.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import {
  BEHAVIOUR_DIRECTIVES,
  type BehaviourDirective,
  type BehaviourLine,
  behaviourTables,
} from './behaviour-directives.ts';
import {
  INVENTORY_DIRECTIVES,
  type InventoryLine,
  inventoryTables,
} from './inventory-directives.ts';
import { OUTSIDE_DIRECTIVES, type OutsideLine, outsideTables } from './outside-directives.ts';
import { PROFILE_DIRECTIVES, type ProfileLine, profileTables } from './profile-examples.ts';

export interface Example {
  verdict: 'fails' | 'passes';
  html: string;
  url: string;
  /** `name: value` lines, or null where the headers are not known. */
  headers: string[] | null;
  /** `name; flags` lines, or null where the cookies are not known. */
  cookies: string[] | null;
  /** What the scripts did, a line each; none: no recorder was there. */
  behaviour: BehaviourLine[];
  /** How the scripts stand in the store's inventory; none: the store keeps none. */
  inventory: InventoryLine[];
  /** `index coveredBy|hiddenBy what`: what a layout would have told of a frame. */
  frames: string[];
  /** Texts of scripts with an address, and lines of an indicator list. */
  profiles: ProfileLine[];
  /** What the outside check was answered, a line each; none: no check was made. */
  outside: OutsideLine[];
  /** The shop's launch profile as facts have it, as JSON; null where it has none. */
  launch: string | null;
}

const NAMES = [
  ...BEHAVIOUR_DIRECTIVES,
  ...INVENTORY_DIRECTIVES,
  ...PROFILE_DIRECTIVES,
  ...OUTSIDE_DIRECTIVES,
];
const DIRECTIVE = new RegExp(
  `^<!--\\s*(url|headers?|cookies?|frame|launch|${NAMES.join('|')}):\\s*(.*?)\\s*-->$`,
);

/** A page with nothing told of it but its HTML. */
export function plainExample(verdict: Example['verdict']): Example {
  return {
    verdict,
    html: '',
    url: 'https://shop.example/checkout',
    headers: null,
    cookies: null,
    behaviour: [],
    inventory: [],
    frames: [],
    profiles: [],
    outside: [],
    launch: null,
  };
}

/** Every example of a README, in order. */
export function examplesOf(readme: string): Example[] {
  return [...readme.matchAll(/^```html (fails|passes)\n([\s\S]*?)^```$/gm)].map(
    ([, verdict, body]) => {
      const example = plainExample(verdict as Example['verdict']);
      const lines = (body ?? '').split('\n');
      let at = 0;
      for (; at < lines.length; at++) {
        const match = DIRECTIVE.exec((lines[at] ?? '').trim());
        if (!match) break;
        applyDirective(example, match[1] ?? '', match[2] ?? '');
      }
      example.html = lines.slice(at).join('\n');
      return example;
    },
  );
}

function applyDirective(example: Example, name: string, value: string): void {
  if (name === 'url') example.url = value;
  else if ((BEHAVIOUR_DIRECTIVES as string[]).includes(name))
    example.behaviour.push({ name: name as BehaviourDirective, value });
  else if ((INVENTORY_DIRECTIVES as readonly string[]).includes(name))
    example.inventory.push({ name: name as InventoryLine['name'], value });
  else if ((OUTSIDE_DIRECTIVES as readonly string[]).includes(name))
    example.outside.push({ name: name as OutsideLine['name'], value });
  else if (name === 'frame') example.frames.push(value);
  else if (name === 'launch') example.launch = value;
  else if ((PROFILE_DIRECTIVES as readonly string[]).includes(name))
    example.profiles.push({ name: name as ProfileLine['name'], value });
  else if (name.startsWith('header'))
    example.headers = [...(example.headers ?? []), ...(value === 'none' ? [] : [value])];
  else example.cookies = [...(example.cookies ?? []), ...(value === 'none' ? [] : [value])];
}

// One window for all: the collectors capture its prototypes when they are loaded, so it must be there before them.
const window = new Window({
  settings: {
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  },
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) Reflect.set(globalThis, name, Reflect.get(window, name));
}
const { takeSnapshot } = await import('../../entrypoints/snapshot/take.ts');

/** Renders an example without a browser (so without a layout) and takes the facts of it. */
export function factsOfExample(example: Example): Facts {
  const { document } = window;
  window.happyDOM.setURL(example.url);
  document.open();
  document.write(
    example.html.includes('<body')
      ? example.html
      : `<html lang="ja"><head></head><body>${example.html}</body></html>`,
  );
  document.close();
  const snapshot = takeSnapshot(
    document as unknown as Document,
    window as unknown as globalThis.Window,
  );
  const { dryRuns, ...witnessed } = behaviourTables(example.behaviour);
  Object.assign(snapshot, witnessed);
  for (const line of example.frames) {
    const [, index = '', column = '', what = ''] =
      /^(\d+) (coveredBy|hiddenBy) (.*)$/.exec(line) ?? [];
    const frame = snapshot.frames?.[Number(index)];
    if (!frame || column === '') throw new Error(`frame: "${line}" names no frame or column`);
    Object.assign(frame, { [column]: what, visible: column !== 'hiddenBy' });
  }
  const facts = mergeSnapshots([{ snapshot, frameId: 0, parentFrameId: -1 }], {
    ...(example.headers && { headers: [headerFact(example.url, example.headers)] }),
    ...(example.cookies && { cookies: example.cookies.map(cookieFact) }),
    ...(dryRuns && { dryRuns }),
    ...inventoryTables(example.inventory, snapshot.scripts ?? []),
    ...outsideTables(example.outside),
    ...(example.launch !== null && launchTable(example.launch)),
  });
  const inline = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
  return Object.assign(facts, profileTables(facts, { inline, lines: example.profiles }));
}

function launchTable(json: string): Pick<Facts, 'launchProfile'> {
  const { launchProfile = [] } = factsOf({ launchProfile: [JSON.parse(json)] });
  return { launchProfile };
}

function headerFact(url: string, lines: string[]): HeaderFact {
  const headers: Record<string, string[]> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    headers[name] = [...(headers[name] ?? []), line.slice(at + 1).trim()];
  }
  return { url: shapeUrl(url), frameId: 0, status: 200, headers };
}

function cookieFact(line: string): CookieFact {
  const [name = '', ...flags] = line.split(';').map((part) => part.trim());
  const flag = (wanted: string): string | undefined =>
    flags.find((known) => known.toLowerCase().startsWith(wanted));
  const sameSite = flag('samesite')?.split('=')[1]?.toLowerCase() as
    | CookieFact['sameSite']
    | undefined;
  return {
    name,
    domain: '',
    source: 'store',
    secure: flag('secure') !== undefined,
    httpOnly: flag('httponly') !== undefined,
    sameSite: sameSite ?? 'unspecified',
    session: true,
  };
}
