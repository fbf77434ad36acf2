/** Finds the system's browsers, and installs them where that needs no question. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome' | 'edge' | 'firefox';

export interface InstalledBrowser {
  kind: BrowserKind;
  path: string;
}

// Branded Chrome and Edge come last of the Chromium family: Chrome no longer takes --load-extension.
const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

const ELSEWHERE: Record<BrowserKind, readonly string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  edge: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** An installed browser of a kind, or null. `REJI_CHROMIUM`, `REJI_FIREFOX` … name one that stands elsewhere. */
export function findBrowser(kind: BrowserKind): InstalledBrowser | null {
  const named = process.env[`REJI_${kind.toUpperCase()}`];
  const path =
    named && existsSync(named)
      ? named
      : (onPath(NAMES[kind]) ?? ELSEWHERE[kind].find(isExecutable));
  return path ? { kind, path } : null;
}

/** The first installed browser of the kinds given, in that order. */
export function findAnyBrowser(kinds: readonly BrowserKind[]): InstalledBrowser | null {
  for (const kind of kinds) {
    const found = findBrowser(kind);
    if (found) return found;
  }
  return null;
}

/** Debian and Ubuntu packages of what tests and the headless start need. */
const PACKAGES: Record<'chromium' | 'firefox', string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * A browser of one of the kinds; installed with the system's package manager where none is there and that needs no
 * question (root on Debian or Ubuntu). Throws one clear sentence with the command to run where it cannot be had.
 */
export function needBrowser(
  kinds: readonly BrowserKind[],
  family: 'chromium' | 'firefox',
): InstalledBrowser {
  const found = findAnyBrowser(kinds);
  if (found) return found;
  installPackages([PACKAGES[family]]);
  const installed = findAnyBrowser(kinds);
  if (installed) return installed;
  throw new Error(
    `No ${family === 'firefox' ? 'Firefox' : 'Chromium'} was found. Install it with: ${installCommand(family)}`,
  );
}

/** A Japanese font, so that screenshots show letters and not boxes; quietly left out where it cannot be installed. */
export function needJapaneseFont(): void {
  if (
    process.platform !== 'linux' ||
    existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
  )
    return;
  if (canInstall()) installPackages(['fonts-noto-cjk']);
}

/**
 * Programs that tell what a PDF holds and make pictures of its pages (poppler); installed as browsers are. Throws one clear
 * sentence with the command to run where they cannot be had.
 */
export function needPdfTools(): { toText: string; toPictures: string } {
  const find = () => ({ toText: onPath(['pdftotext']), toPictures: onPath(['pdftoppm']) });
  if (!find().toPictures) installPackages(['poppler-utils']);
  const { toText, toPictures } = find();
  if (toText && toPictures) return { toText, toPictures };
  throw new Error(
    'No pdftotext and pdftoppm were found. Install them with: sudo apt-get install -y poppler-utils (macOS: brew install poppler)',
  );
}

/** Path of a Chromium that takes `--load-extension`. Throws as `needBrowser` does. */
export function findChromium(): string {
  return needBrowser(['chromium', 'edge'], 'chromium').path;
}

/** A browser of the Chromium family to carry the extension, Chrome where no other is installed. Throws as `needBrowser` does. */
export function findCarrier(): InstalledBrowser {
  return needBrowser(['chromium', 'edge', 'chrome'], 'chromium');
}

function installCommand(family: 'chromium' | 'firefox'): string {
  if (process.platform === 'darwin') return `brew install --cask ${family}`;
  if (process.platform === 'win32')
    return family === 'firefox'
      ? 'winget install Mozilla.Firefox'
      : 'winget install Hibbiki.Chromium';
  return `sudo apt-get update && sudo apt-get install -y ${PACKAGES[family]} fonts-noto-cjk`;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

let listsUpdated = false;

function installPackages(packages: readonly string[]): void {
  if (!canInstall()) return;
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): void => {
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    if (!listsUpdated) run('update', '-qq');
    listsUpdated = true;
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    // The caller looks again and says what to do.
  }
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
