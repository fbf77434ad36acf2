import { KEPT_ROWS, type LiveRow, type LiveSection } from './live.ts';
import { type LoadMemory, memoryOf, rowOf, type ToldCall } from './rows.ts';

/** What a document answered, as the page's tail gives it. */
export interface Told {
  id: string;
  origin: number;
  isTop: boolean;
  url: string;
  recorder: { state: LiveSection['recorder']; dropped: number };
  entries: readonly ToldCall[];
  cursor: number;
  lost: number;
}

/** What happens again within this time, in milliseconds, is one row that counts. */
const JOIN_MS = 2000;

/** Everything that the window knows: loads of a tab, the oldest first, and how far each document was read. */
export interface Timeline {
  sections: LiveSection[];
  /** What to ask each document with. */
  cursors: Record<string, number>;
  /** Rows that came by this answer and deserve to be said aloud. */
  grave: LiveRow[];
  take(answers: readonly Told[]): boolean;
  clear(): void;
}

interface OpenSection extends LiveSection {
  rows: LiveRow[];
  memory: LoadMemory;
  /** The last row of each kind, to count repetitions in. */
  latest: Map<string, LiveRow>;
  /** What each document says it lost. */
  losses: Map<string, number>;
}

/** Puts answers of a tab's documents together: one section a load, rows in order of time, repetitions counted, bounded. */
export function openTimeline(): Timeline {
  let sections: OpenSection[] = [];
  let serial = 0;

  const sectionOf = (top: Told): OpenSection => {
    const known = sections.find(({ id }) => id === top.id);
    if (known) return known;
    const { id, url, origin, recorder } = top;
    const opened: OpenSection = {
      ...{ id, url, origin, rows: [], lost: 0, recorder: recorder.state },
      ...{ memory: memoryOf(url), latest: new Map(), losses: new Map() },
    };
    sections.push(opened);
    return opened;
  };

  const add = (section: OpenSection, row: Omit<LiveRow, 'key'>): LiveRow | null => {
    const kind = kindOf(row);
    const before = section.latest.get(kind);
    if (before && row.at - before.until <= JOIN_MS) {
      // A new object, so that whoever draws sees that it changed.
      const joined = {
        ...before,
        count: before.count + row.count,
        until: Math.max(before.until, row.at),
      };
      section.rows[section.rows.lastIndexOf(before)] = joined;
      section.latest.set(kind, joined);
      return null;
    }
    const added = { ...row, key: serial++ };
    // Another document's call may be told later than it happened.
    let at = section.rows.length;
    while (at > 0 && (section.rows[at - 1]?.at ?? 0) > added.at) at--;
    section.rows.splice(at, 0, added);
    section.latest.set(kind, added);
    return added;
  };

  const bound = (): void => {
    let over = sections.reduce((sum, { rows }) => sum + rows.length, 0) - KEPT_ROWS;
    for (const section of sections) {
      if (over <= 0) break;
      const gone = section.rows.splice(0, over);
      over -= gone.length;
      for (const row of gone) {
        const kind = kindOf(row);
        if (section.latest.get(kind)?.key === row.key) section.latest.delete(kind);
      }
    }
    sections = sections.filter(({ rows }, at) => rows.length > 0 || at === sections.length - 1);
  };

  const timeline: Timeline = {
    sections: [],
    cursors: {},
    grave: [],
    take: (answers) => {
      timeline.grave = [];
      const top = answers.find(({ isTop }) => isTop);
      if (!top) return false;
      const isNew = !sections.some(({ id }) => id === top.id);
      const section = sectionOf(top);
      const changed = section.url !== top.url || section.recorder !== top.recorder.state;
      section.url = top.url;
      section.recorder = top.recorder.state;
      const lostBefore = section.lost;
      // Documents that are gone are not asked again: only those that answered have a cursor.
      timeline.cursors = Object.fromEntries(answers.map(({ id, cursor }) => [id, cursor]));
      for (const answer of answers) noteLosses(section, answer);
      const calls = inOrder(answers, section.origin);
      for (const { told, frame } of calls) {
        const row = rowOf(told, frame, section.memory);
        const added = row && add(section, row);
        if (added?.weight === 'grave') timeline.grave.push(added);
      }
      bound();
      timeline.sections = sections;
      return isNew || changed || calls.length > 0 || section.lost !== lostBefore;
    },
    clear: () => {
      sections = sections.slice(-1);
      for (const section of sections) {
        section.rows = [];
        section.latest.clear();
      }
      timeline.sections = sections;
    },
  };
  return timeline;
}

function noteLosses(section: OpenSection, { id, lost, recorder }: Told): void {
  const before = section.losses.get(id) ?? 0;
  // What the recorder dropped is a running sum, what the tail let go is told once.
  section.losses.set(id, recorder.dropped);
  section.lost += Math.max(0, recorder.dropped - before) + lost;
}

/** Calls of all documents in order of time, counted from when the page began to load. */
function inOrder(answers: readonly Told[], origin: number): { told: ToldCall; frame: string }[] {
  return answers
    .flatMap((answer) =>
      answer.entries.map((entry) => ({
        told: { ...entry, at: entry.at + answer.origin - origin },
        frame: answer.isTop ? '' : answer.url,
      })),
    )
    .sort((a, b) => a.told.at - b.told.at);
}

function kindOf(row: Omit<LiveRow, 'key'>): string {
  const { api, frame, script, subject, parts, encodings, sink, refused, weight } = row;
  return [api, frame, script, subject, parts, encodings, sink, refused, weight].join('\n');
}
