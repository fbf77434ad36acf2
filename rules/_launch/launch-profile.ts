/** `reji-tenken.json`: what was agreed of a shop before launch. Read alike by the extension and by the command. */
import * as z from 'zod/mini';
import type { LaunchProfileFact } from '../_core/launch-facts.ts';
import { LOCALES } from '../_core/text.ts';
import { SEVERITIES } from '../_core/verdict.ts';

/** Raised when a reader of an earlier version would misunderstand; fields may be added without. */
export const LAUNCH_PROFILE_VERSION = 1;

const origin = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^https?:\/\/[^/?#\s]+$/, 'scheme and host, such as https://shop.example'),
  );
const text = z.string().check(z.minLength(1), z.maxLength(2000));
const host = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(
      /^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*$/,
      'a host in lower case, such as cdn.example or *.cdn.example',
    ),
  );
const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2027-03-31'),
    z.refine(isDay, 'a day of the calendar'),
  );

const approved = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(400)),
  name: z.optional(z.string().check(z.maxLength(400))),
  reason: text,
  by: z.string().check(z.maxLength(200)),
});

/** The whole file. Keys that nobody knows are refused: a slip of the pen must not switch a check off silently. */
export const launchProfile = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(LAUNCH_PROFILE_VERSION),
  /** Origins of the shop, and of places where it is tried before launch. */
  stores: z.array(origin).check(z.minLength(1), z.maxLength(100)),
  staging: z.optional(z.array(origin).check(z.maxLength(100))),
  payment: z.optional(
    z.strictObject({
      method: z.optional(z.enum(['token', 'hosted-frame', 'redirect'])),
      psp: z.optional(z.string().check(z.regex(/^[a-z\d-]+$/), z.maxLength(60))),
    }),
  ),
  scripts: z.optional(
    z.strictObject({
      hosts: z.optional(z.array(host).check(z.maxLength(500))),
      containers: z.optional(
        z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50)),
      ),
      approved: z.optional(z.array(approved).check(z.maxLength(2000))),
    }),
  ),
  /** A rule's id, and what is done with its findings until which day, and why. */
  rules: z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/), z.maxLength(100)),
      z.strictObject({ set: z.enum(['off', ...SEVERITIES]), reason: text, until: day }),
    ),
  ),
  locale: z.optional(z.enum(LOCALES)),
});

export type LaunchProfile = z.infer<typeof launchProfile>;

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  // 30 February is read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** True where a profile is about a store (`scheme://host`, or with a port). */
export function coversStore({ stores, staging = [] }: LaunchProfile, store: string): boolean {
  return [...stores, ...staging].some(
    (one) => one === store || withoutPort(one) === withoutPort(store),
  );
}

function withoutPort(origin: string): string {
  return origin.replace(/:\d+$/, '');
}

/** What rules compare a page with. `day`: today, `YYYY-MM-DD`. */
export function launchFact(profile: LaunchProfile, day: string): LaunchProfileFact {
  const { payment, scripts, rules = {} } = profile;
  return {
    method: payment?.method ?? null,
    psp: payment?.psp ?? null,
    scriptHosts: scripts?.hosts ?? null,
    containers: scripts?.containers ?? null,
    approved: (scripts?.approved ?? []).map(({ key }) => key),
    waivers: Object.entries(rules).map(([rule, waiver]) => ({ rule, ...waiver })),
    day,
  };
}
