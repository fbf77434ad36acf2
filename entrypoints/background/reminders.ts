import { browser } from 'wxt/browser';
import { localDay } from '../../components/format.ts';
import { dueState } from '../../rules/_diagnosis/due.ts';
import { diagnosisRows } from './diagnosis-reading.ts';
import { enrolledStores } from './enrolment.ts';
import { lastVisitOf } from './inventory-store.ts';
import type { Reminder } from './protocol.ts';
import { tidyInTime } from './retention.ts';

const KEY = 'reminder-days';
const FOLLOW_UPS = 'follow-ups-due';
const DEFAULT_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

/** Every six hours is often enough for days. */
const ALARM = 'reminder';
const PERIOD_MINUTES = 360;

/** Text of the badge of every tab that has none of its own, while a payment page waits to be looked at. */
const MARK = '!';

export async function reminderOf(store: string): Promise<Reminder> {
  const [asked, lastVisit] = await Promise.all([
    daysByStore(),
    lastVisitOf(store).catch(() => null),
  ]);
  const days = asked[store] ?? DEFAULT_DAYS;
  return { days, lastVisit, due: isDue(lastVisit, days, Date.now()) };
}

/**
 * True where a store's payment page was looked at before and not for so many days since; 0 days: never. A visit that lies
 * ahead, because the clock was set back, is none that is long ago.
 */
export function isDue(lastVisit: string | null, days: number, now: number): boolean {
  if (lastVisit === null || days === 0) return false;
  return now - Date.parse(lastVisit) >= days * DAY_MS;
}

export async function setReminder(store: string, days: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await daysByStore()), [store]: days } });
  await showReminder();
}

export async function forgetReminder(store: string): Promise<void> {
  const { [store]: _, ...others } = await daysByStore();
  await browser.storage.local.set({ [KEY]: others });
  await showReminder();
}

/** Added stores whose payment page waits to be looked at. */
export async function overdueStores(): Promise<string[]> {
  const stores = Object.keys(await enrolledStores());
  const reminders = await Promise.all(stores.map(reminderOf));
  return stores.filter((_, at) => reminders[at]?.due);
}

/** Stores whose follow-up is due, as the alarm or the last report had it: the popup asks for no more than this one value. */
export async function dueFollowUps(): Promise<string[]> {
  const stored = await browser.storage.local.get(FOLLOW_UPS);
  return (stored[FOLLOW_UPS] as string[] | undefined) ?? [];
}

async function findFollowUps(): Promise<string[]> {
  const today = localDay(new Date().toISOString());
  // A database that refuses has no report either.
  const rows = await diagnosisRows().catch(() => []);
  const due = rows
    .filter(({ dueOn }) => dueState(dueOn, today) === 'overdue')
    .map(({ store }) => store);
  await browser.storage.local.set({ [FOLLOW_UPS]: due });
  return due;
}

/** Shows or takes away the mark on the extension's icon: for payment pages nobody looked at, and for follow-ups that are due. */
export async function showReminder(): Promise<void> {
  const waiting = await Promise.all([overdueStores(), findFollowUps()]);
  const due = waiting.some((stores) => stores.length > 0);
  await browser.action.setBadgeText({ text: due ? MARK : '' });
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#3d5a80' });
}

/** To be called once, when the background starts. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void showReminder();
    void tidyInTime(Date.now()).catch(() => undefined);
  });
  void begin();
}

async function begin(): Promise<void> {
  // An alarm that is there goes on: made anew at each start of the background it would never ring.
  if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  await showReminder();
}

async function daysByStore(): Promise<Record<string, number>> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Record<string, number> | undefined) ?? {};
}
