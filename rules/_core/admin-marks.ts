/** What tells an administrator's door from a customer's: paths, words and the marks of the platforms' log-in pages. */
import type { DocumentFact, FieldFact, FormFact, ScriptFact } from './facts.ts';
import { hostOf, pathOf } from './url.ts';

export interface LoginMarks {
  document: DocumentFact;
  form: FormFact | null;
  /** Fields that stand with the password. */
  fields: FieldFact[];
  scripts: ScriptFact[];
  noindex: boolean;
}

/** 管理画面 and its kin; 管理 alone also means stock, customer and account keeping. */
export const ADMIN_WORDS =
  /管理(?:画面|者|機能|ページ|システム|ツール|メニュー|パネル|サイト|ログイン)|(?:^|[^a-z])(?:admin(?:istrat(?:or|ion))?|back ?office)(?![a-z])/i;

const STRONG =
  /^(?:admin(?:istrat(?:or|ion))?(?:\.\w{2,4})?|wp-admin|wp-login\.php|adminhtml|(?:admin|shop|site|store)-?(?:panel|cp|admin)|admin[_-]?(?:login|panel|area|tools?|top|index|page|menu|[a-z]*\d[a-z\d]*)(?:\.\w{2,4})?|[\w-]+[_-]admin|eccube-admin)$/;
const WEAK = /^(?:kanri\w*|backend|back-?office|manage(?:r|ment)?|control-?panel)$/;
/** Segments before which `admin` is a user's name or a customer's page. */
const CUSTOMER =
  /^(?:author|users?|profiles?|members?|my-?page|my-?account|accounts?|customers?|blog|news|tags?|category|forum|shopping|checkout|cart|entry|usces-member)$/;
const FILE = /\.(?:pdf|jpe?g|png|gif|webp|svg|css|js|xml|txt|zip|docx?|xlsx?|mp4|ico)$/;

/** How much an address looks like an administrator's door: by its path's segments, or its host's first label. */
export function adminPathOf(url: string): 'strong' | 'weak' | null {
  if (!/^https?:/i.test(url)) return null;
  if (/^(?:admin|kanri|backoffice)\d*\./.test(hostOf(url))) return 'strong';
  const segments = segmentsOf(url);
  if (FILE.test(segments.at(-1) ?? '') || segments.at(-1) === 'admin-ajax.php') return null;
  let weak = false;
  for (const segment of segments) {
    if (CUSTOMER.test(segment)) break;
    if (STRONG.test(segment)) return 'strong';
    weak ||= WEAK.test(segment);
  }
  return weak ? 'weak' : null;
}

/** True where an address is a customer's page by one of its segments. */
export function hasCustomerSegment(url: string): boolean {
  return segmentsOf(url).some((segment) => CUSTOMER.test(segment));
}

function segmentsOf(url: string): string[] {
  return pathOf(url)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

/** A platform's administrator's log-in page. */
interface LoginPlatform {
  /** As a finding says it. */
  name: string;
  is: (marks: LoginMarks) => boolean;
  /** Path of the page where nobody chose another; null where the installer gives every shop its own. */
  usualPath: RegExp | null;
}

const ADMIN_FOLDER = /\/admin(?:\/(?:login|index\.php)?)?$/;

// Read in the platforms' sources or seen in stores that were run (EC-CUBE, WordPress, OpenCart, Zen Cart). Magento's
// and PrestaShop's class names are from memory, and too peculiar to be anything else.
const PLATFORMS: readonly LoginPlatform[] = [
  {
    name: 'WordPress',
    // Themes put the same form into shoppers' pages: only the page's own classes or address tell.
    is: (m) =>
      has(m, 'log', 'pwd') &&
      (hasClasses(m, 'login', 'wp-core-ui') ||
        segmentsOf(m.document.url).at(-1) === 'wp-login.php'),
    usualPath: /\/wp-login\.php$/,
  },
  {
    name: 'EC-CUBE 3',
    // The page of the next generation is the same but for this.
    is: (m) =>
      isEcCubeLogin(m) &&
      (m.document.title.includes('EC-CUBE管理画面') ||
        m.scripts.some(({ src }) => /\/template\/.*\?v=3\.0\./.test(src))),
    usualPath: ADMIN_FOLDER,
  },
  { name: 'EC-CUBE 4', is: isEcCubeLogin, usualPath: ADMIN_FOLDER },
  {
    name: 'EC-CUBE 2',
    is: (m) => m.document.title.includes('管理機能') && has(m, 'login_id', 'password'),
    usualPath: ADMIN_FOLDER,
  },
  {
    name: 'OpenCart',
    is: (m) =>
      hasIds(m, 'input-username', 'input-password') && /^administration/i.test(m.document.title),
    usualPath: ADMIN_FOLDER,
  },
  {
    name: 'Zen Cart',
    is: (m) =>
      has(m, 'admin_name', 'admin_pass') || (m.document.title === 'Zen Cart!' && m.noindex),
    usualPath: ADMIN_FOLDER,
  },
  { name: 'Magento', is: (m) => hasClasses(m, 'adminhtml-auth-login'), usualPath: null },
  {
    name: 'PrestaShop',
    is: (m) => hasClasses(m, 'ps_back-office') || hasClasses(m, 'adminlogin'),
    usualPath: null,
  },
];

/** The product whose administrator's log-in this is, or null. */
export function loginPlatform(marks: LoginMarks): string | null {
  return PLATFORMS.find(({ is }) => is(marks))?.name ?? null;
}

/** The addresses that are tried first where nobody knows what a shop runs on. */
const GUESSED =
  /^(?:\/[\w-]+)?\/(?:admin(?:istrator)?)(?:\/(?:login|index)?(?:\.\w{2,4})?)?$|\/admin(?:[_-]?login)?\.\w{2,4}$/;

/** How easily a log-in's address is come by: the platform's own usual one, one that anybody tries first, or neither. */
export function addressOf(url: string, platform: string | null): 'usual' | 'guessed' | null {
  const path = pathOf(url).toLowerCase().replace(/\/$/, '');
  const usual = PLATFORMS.find(({ name }) => name === platform)?.usualPath;
  if (usual?.test(path)) return 'usual';
  return GUESSED.test(path) ? 'guessed' : null;
}

function isEcCubeLogin(marks: LoginMarks): boolean {
  return marks.document.bodyId === 'login-page' && has(marks, 'login_id', 'password');
}

function has({ fields }: LoginMarks, ...names: string[]): boolean {
  return names.every((name) => fields.some((field) => field.name === name));
}

function hasIds({ fields }: LoginMarks, ...ids: string[]): boolean {
  return ids.every((id) => fields.some((field) => field.id === id));
}

function hasClasses({ document }: LoginMarks, ...classes: string[]): boolean {
  return classes.every((name) => document.bodyClasses.includes(name));
}
