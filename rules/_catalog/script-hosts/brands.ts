import { COMPANIES } from './companies.ts';
import { DELIVERY_NETWORKS } from './delivery-networks.ts';

/** Names that shops load scripts from so often that others borrow them. Facts about the world; sites are registrable domains. */
export interface ScriptBrand {
  name: string;
  /** The label people know it by; hyphens do not count when it is compared. */
  label: string;
  /** Registrable domains that are really theirs. What stands here is never called a lookalike. */
  sites: readonly string[];
  /**
   * `delivery`: a name that stands for the scripts alone, so that even another ending (`.top`) is remarkable.
   * `company`: an invented word with homes of many endings; a slip of a letter or `cdn` beside it is remarkable.
   * `word`: others use it, too; only look-alike and doubled letters are.
   */
  kind: 'delivery' | 'company' | 'word';
}

export const SCRIPT_BRANDS: readonly ScriptBrand[] = [...DELIVERY_NETWORKS, ...COMPANIES];

/** Businesses of their own whose names only happen to come close; they stay what they are. */
export const NEIGHBOURS: readonly string[] = ['qooqie.com', 'jqueryscript.net', 'rucaptcha.com'];

/** Words that a lookalike puts beside a brand to pass for its delivery network (`jquery-cdn`, `googlejs`). */
export const DELIVERY_WORDS: readonly string[] = [
  'analytic',
  'analytics',
  'api',
  'apis',
  'asset',
  'assets',
  'cache',
  'cdn',
  'cdns',
  'checkout',
  'cloud',
  'code',
  'content',
  'host',
  'js',
  'javascript',
  'lib',
  'library',
  'libs',
  'load',
  'loader',
  'manager',
  'metrics',
  'min',
  'net',
  'pay',
  'payment',
  'script',
  'scripts',
  'secure',
  'server',
  'service',
  'services',
  'ssl',
  'stat',
  'static',
  'statics',
  'stats',
  'storage',
  'tag',
  'tags',
  'track',
  'tracker',
  'web',
];
