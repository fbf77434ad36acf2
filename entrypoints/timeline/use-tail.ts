import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveRow, LiveSection } from '../../components/timeline/live.ts';
import { openTimeline } from '../../components/timeline/sections.ts';
import type { Unseen } from '../../components/words/timeline/timeline.ts';
import { askTab, whyUnseen } from './ask-tab.ts';

/** Between two questions, in milliseconds: while the window is looked at, while it is covered, while nothing is seen. */
const LOOKED_AT_MS = 200;
const COVERED_MS = 1000;
const UNSEEN_MS = 1000;
/** So many answers in a row that nothing is seen are taken for it: a page that is being changed has no witness for a moment. */
const SURE = 2;

export interface Tail {
  sections: readonly LiveSection[];
  unseen: Unseen | null;
  clear: () => void;
}

/** Follows a tab: asks its documents again and again, one question at a time, and draws at most once a frame. */
export function useTail(tabId: number, onGrave: (rows: readonly LiveRow[]) => void): Tail {
  const timeline = useRef(openTimeline()).current;
  const [drawn, setDrawn] = useState<readonly LiveSection[]>([]);
  const [unseen, setUnseen] = useState<Unseen | null>(null);
  const tell = useRef(onGrave);
  tell.current = onGrave;
  const draw = useRef(() => setDrawn(timeline.sections.map((section) => ({ ...section })))).current;

  useEffect(() => {
    let left = false;
    let missing = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    const drawSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };

    const look = async (): Promise<number> => {
      const answers = await askTab(tabId, timeline.cursors);
      if (left) return 0;
      if (answers) {
        missing = 0;
        setUnseen(null);
        if (timeline.take(answers)) drawSoon();
        if (timeline.grave.length > 0) tell.current(timeline.grave);
        return document.hidden ? COVERED_MS : LOOKED_AT_MS;
      }
      missing++;
      if (missing < SURE) return LOOKED_AT_MS;
      const why = await whyUnseen(tabId);
      if (!left) setUnseen(why);
      return UNSEEN_MS;
    };

    const follow = async () => {
      // The background may be starting: it is asked again.
      const wait = await look().catch(() => UNSEEN_MS);
      if (!left) timer = setTimeout(() => void follow(), wait);
    };

    void follow();
    return () => {
      left = true;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [tabId, timeline, draw]);

  return {
    sections: drawn,
    unseen,
    clear: () => {
      timeline.clear();
      draw();
    },
  };
}
