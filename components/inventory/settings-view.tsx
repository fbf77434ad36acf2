import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { IndicatorLists, type ListsProps } from './indicator-lists.tsx';
import { LibraryPart, type LibraryProps } from './library-part.tsx';

/** Days to choose from; 0 is off. */
const DAYS = [7, 14, 30, 0] as const;

export interface ReminderProps {
  reminder: { days: number; lastVisit: string | null; due: boolean } | null;
  onReminder: (days: number) => void;
}

interface Props extends ReminderProps, ListsProps, LibraryProps {
  scripts: number;
  /** Hosts whose contents may be read. */
  hosts: readonly string[];
  onForget: () => void;
  /** What stands beside the inventory's own settings. */
  children?: ComponentChildren;
}

/** What is set for a store, and what is kept for all of them. */
export function SettingsView(props: Props) {
  const { settings } = useDeskWords();
  return (
    <section class="view settings" aria-labelledby="view">
      <h2 id="view">{settings.heading}</h2>
      <Reminder {...props} />
      <IndicatorLists {...props} />
      <LibraryPart {...props} />
      <SettingPart name="hosts" heading={settings.hosts.heading}>
        {props.hosts.length === 0 ? (
          <p>{settings.hosts.none}</p>
        ) : (
          <ul>
            {props.hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        )}
        <p class="quiet">{settings.hosts.means}</p>
      </SettingPart>
      <Forget scripts={props.scripts} onForget={props.onForget} />
      {props.children}
    </section>
  );
}

interface PartProps {
  name: string;
  heading: string;
  /** Of the heading: 2 where the page's own heading is the only one above it. */
  level?: 2 | 3;
  children: ComponentChildren;
}

/** One setting with its heading. */
export function SettingPart({ name, heading, level = 3, children }: PartProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="setting" data-setting={name} aria-labelledby={`setting-${name}`}>
      <Heading id={`setting-${name}`}>{heading}</Heading>
      {children}
    </section>
  );
}

function Reminder({ reminder, onReminder }: ReminderProps) {
  const { settings, locale } = useDeskWords();
  const { reminder: words } = settings;
  const options: readonly number[] =
    reminder && !DAYS.some((days) => days === reminder.days) ? [reminder.days, ...DAYS] : DAYS;
  return (
    <SettingPart name="reminder" heading={words.heading}>
      <p>{words.means}</p>
      {reminder && (
        <>
          <label class="choice">
            <span>{words.label}</span>
            <select
              name="reminder"
              value={String(reminder.days)}
              onChange={({ currentTarget }) => onReminder(Number(currentTarget.value))}
            >
              {options.map((days) => (
                <option key={days} value={String(days)}>
                  {days === 0 ? words.off : words.days(days)}
                </option>
              ))}
            </select>
          </label>
          <p class="quiet">
            {words.lastVisit(reminder.lastVisit && formatDay(reminder.lastVisit, locale))}
            {reminder.due && <strong> {words.due}</strong>}
          </p>
        </>
      )}
    </SettingPart>
  );
}

function Forget({ scripts, onForget }: Pick<Props, 'scripts' | 'onForget'>) {
  const { settings, cancel } = useDeskWords();
  const { forget } = settings;
  const [asking, setAsking] = useState(false);
  const yes = () => {
    setAsking(false);
    onForget();
  };
  return (
    <SettingPart name="forget" heading={forget.heading}>
      <p>{forget.means}</p>
      {asking ? (
        <fieldset class="confirm">
          <legend>{forget.ask(scripts)}</legend>
          <button type="button" class="button" data-action="forget-yes" onClick={yes}>
            {forget.yes}
          </button>
          <button
            type="button"
            class="button"
            data-action="forget-no"
            ref={(button) => button?.focus()}
            onClick={() => setAsking(false)}
          >
            {cancel}
          </button>
        </fieldset>
      ) : (
        <p>
          <button type="button" class="button" data-action="forget" onClick={() => setAsking(true)}>
            {forget.action}
          </button>
        </p>
      )}
    </SettingPart>
  );
}
