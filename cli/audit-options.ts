/** The options of `npm run audit`, read and checked before a browser is started. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Locale } from '../rules/_core/text.ts';
import { SEVERITIES, type Severity } from '../rules/_core/verdict.ts';
import type { LaunchProfile } from '../rules/_launch/launch-profile.ts';
import { ProfileFileError, readProfileFile } from './profile-file.ts';
import { browsersAtOnce } from './stores/parallel.ts';
import { inShard, type Shard, shardOf } from './stores/shard.ts';
import { type ListedStore, readStoreList, StoreListError } from './stores/store-list.ts';
import { failWith, localeOf } from './terminal.ts';

const USAGE = `Usage: npm run audit -- URL… [options]
What is audited, beside the addresses named:
  --urls FILE                  addresses from a file, one a line; # begins a comment
  --recording FILE             a checkout recorded with the browser's recorder (JSON): walked, each page audited; repeatable
Many stores, each in a browser of its own:
  --stores FILE                stores from a CSV file with a column url (and name, recording, profile)
  --out DIR                    a JSON file for each store; a later run with the same DIR goes on where this one ended
  --parallel N                 browsers at once (as many as there are cores and memory for)
  --time-limit SECONDS         the longest that one store may take (120)
  --shard PART/OF              only this part of the list, as 3/8; put together with the command merge
What is written:
  --json FILE                  verdicts, findings, facts and timings (schema: --schema)
  --sarif FILE                 findings as SARIF 2.1.0, for code-scanning viewers
  --junit FILE                 rules as test cases, for build servers
  --markdown FILE              a summary for a pull request
  --html FILE                  the report that the desk makes, one file for each store
  --screenshot FILE            the popup's screenshot (of the last page)
  --failed-step FILE           screenshot of the page on which a recorded step failed (failed-step.png)
What counts:
  --profile FILE               what was agreed before launch (reji-tenken.json): compared with, waivers applied
  --fail-on SEVERITY           exit 1 where a finding is at least ${SEVERITIES.join(' | ')}
  --baseline FILE              leave out what this earlier --json file has already
How the browser goes there:
  --resolve HOST:PORT:ADDRESS  take this address for a host, as curl does; repeatable
  --ignore-https-errors        go on where a certificate is not trusted
  --wait MS                    wait after the page has loaded
  --dry-run                    type a test card, press the pay button, let nothing out, tell what scripts did
  --locale ja|en               language of titles and messages
  --schema                     print the JSON Schema of the JSON file and stop
Exit status: 0 nothing found, 1 found (--fail-on), 2 could not audit.`;

const FILES = ['json', 'sarif', 'junit', 'markdown', 'html', 'screenshot'] as const;
export type ReportKind = (typeof FILES)[number];

/** Many stores: the list, read, and how it is worked through. */
export interface StoresCommand {
  stores: readonly ListedStore[];
  out: string | null;
  parallel: number;
  /** Seconds. */
  timeLimit: number;
  shard: Shard | null;
}

/** What was asked for, checked. */
export interface AuditCommand {
  urls: readonly string[];
  /** Null where the addresses named are one run of one browser. */
  list: StoresCommand | null;
  /** Files of recorded checkouts. */
  recordings: readonly string[];
  /** Where each report goes; absent: not asked for. */
  files: Partial<Record<ReportKind, string>>;
  failedStep: string;
  baseline: string | undefined;
  /** The launch profile, read. */
  profile: LaunchProfile | null;
  failOn: Severity | null;
  ignoreHttpsErrors: boolean;
  /** Milliseconds. */
  wait: number;
  dryRun: boolean;
  locale: Locale;
  /** For the browser's command line. */
  args: readonly string[];
}

/** Reads the command line; a mistake ends the process with status 2 and a sentence. */
export function readCommand(): AuditCommand | 'help' | 'schema' {
  const { values, positionals } = parsed();
  if (values.help) return 'help';
  if (values.schema) return 'schema';
  const urls = [...positionals, ...(values.urls === undefined ? [] : addressesIn(values.urls))];
  const recordings = values.recording ?? [];
  const named = urls.length + recordings.length;
  if (named === 0 && values.stores === undefined)
    failWith(`Name at least one address, --urls, --recording or --stores.\n${USAGE}`);
  if (values.stores !== undefined && (named > 0 || values.screenshot !== undefined))
    failWith(
      '--stores stands for itself: no addresses, --urls, --recording or --screenshot beside it.',
    );
  for (const url of urls) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      failWith(`"${url}" is not an http(s) address.`);
  }
  const profile = values.profile === undefined ? null : profileIn(values.profile);
  const wait = values.wait === undefined ? 0 : Number(values.wait);
  if (!Number.isFinite(wait) || wait < 0) failWith('--wait takes a number of milliseconds.');
  return {
    urls,
    list: listOf(values),
    recordings,
    files: Object.fromEntries(
      FILES.flatMap((kind) => (values[kind] === undefined ? [] : [[kind, values[kind]]])),
    ),
    failedStep: values['failed-step'] ?? 'failed-step.png',
    baseline: values.baseline,
    profile,
    failOn: severityOf(values['fail-on']),
    ignoreHttpsErrors: values['ignore-https-errors'] ?? false,
    wait,
    dryRun: values['dry-run'] ?? false,
    locale: localeOf(values.locale ?? profile?.locale),
    args: resolverArgs(values.resolve ?? []),
  };
}

export function usage(): string {
  return USAGE;
}

function parsed() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ json: text, sarif: text, junit: text, markdown: text, html: text, screenshot: text },
        ...{ urls: text, 'failed-step': text, baseline: text, profile: text, 'fail-on': text },
        ...{ wait: text, locale: text },
        ...{ stores: text, out: text, parallel: text, shard: text, 'time-limit': text },
        recording: { type: 'string', multiple: true },
        resolve: { type: 'string', multiple: true },
        ...{ 'ignore-https-errors': flag, 'dry-run': flag, schema: flag, help: flag },
      },
    });
  } catch (error) {
    return failWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

type Values = ReturnType<typeof parsed>['values'];

function listOf(values: Values): StoresCommand | null {
  const { stores, out, parallel, shard } = values;
  if (stores === undefined) {
    for (const option of ['out', 'parallel', 'shard', 'time-limit'] as const)
      if (values[option] !== undefined) failWith(`--${option} belongs to --stores.`);
    return null;
  }
  const part = shard === undefined ? null : shardOf(shard);
  if (shard !== undefined && !part) failWith(`--shard takes PART/OF, as 3/8, not "${shard}".`);
  const listed = readList(stores);
  return {
    stores: part ? inShard(listed, part) : listed,
    out: out ?? null,
    parallel: parallel === undefined ? browsersAtOnce() : countOf('--parallel', parallel),
    timeLimit: countOf('--time-limit', values['time-limit'] ?? '120'),
    shard: part,
  };
}

function readList(file: string): ListedStore[] {
  try {
    return readStoreList(file);
  } catch (error) {
    if (error instanceof StoreListError) return failWith(error.message);
    throw error;
  }
}

function countOf(option: string, text: string): number {
  return /^[1-9]\d{0,5}$/.test(text)
    ? Number(text)
    : failWith(`${option} takes a number from 1, not "${text}".`);
}

function profileIn(file: string): LaunchProfile {
  try {
    return readProfileFile(file);
  } catch (error) {
    if (error instanceof ProfileFileError) return failWith(error.message);
    throw error;
  }
}

function addressesIn(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failWith(`The list of addresses ${file} cannot be read.`);
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const urls = lines.map((line) => line.trim()).filter((line) => line !== '' && line[0] !== '#');
  for (const url of urls) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      const line = lines.findIndex((each) => each.trim() === url) + 1;
      failWith(`${file}, line ${line}: "${url}" is not an http(s) address.`);
    }
  }
  return urls;
}

function severityOf(text: string | undefined): Severity | null {
  if (text === undefined) return null;
  const severity = SEVERITIES.find((known) => known === text);
  return severity ?? failWith(`--fail-on takes one of ${SEVERITIES.join(', ')}.`);
}

function resolverArgs(rules: readonly string[]): string[] {
  const maps = rules.map((rule) => {
    const match = /^([^:]+):(\d+):(\[[^\]]+\]|[^:]+)$/.exec(rule);
    if (!match) return failWith(`--resolve takes HOST:PORT:ADDRESS, not "${rule}".`);
    return `MAP ${match[1]}:${match[2]} ${match[3]}`;
  });
  return maps.length > 0 ? [`--host-resolver-rules=${maps.join(',')}`] : [];
}
