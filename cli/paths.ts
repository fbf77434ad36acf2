import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CHROME_BUILD = `${ROOT}.output/chrome-mv3`;
export const FIREFOX_BUILD = `${ROOT}.output/firefox-mv3`;
