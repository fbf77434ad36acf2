import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SceneVerdict } from '../../components/seminar/scene-verdict.ts';
import { SCENES, type SceneId } from '../../components/seminar/scenes.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { rehearse } from './rehearse.ts';

export type HandOutPages = { scene: SceneId; verdict: SceneVerdict }[];

export interface HandOutState {
  /** Scenes that are ready, while it is being prepared; null else. */
  progress: number | null;
  pages: HandOutPages;
  print: () => void;
}

/** Prepares the hand-out from what the audit says of each scene, and prints it when all are there. */
export function useHandOut(locale: Locale, behind: { current: HTMLElement | null }): HandOutState {
  const [progress, setProgress] = useState<number | null>(null);
  const [pages, setPages] = useState<HandOutPages>([]);
  const busy = useRef(false);
  const print = useCallback(async () => {
    if (busy.current || !behind.current) return;
    busy.current = true;
    setPages([]);
    try {
      const ready: HandOutPages = [];
      for (const scene of SCENES) {
        setProgress(ready.length);
        ready.push({ scene, verdict: await rehearse(scene, locale, behind.current) });
      }
      setPages(ready);
    } finally {
      busy.current = false;
      setProgress(null);
    }
  }, [locale, behind]);
  useEffect(() => {
    if (pages.length > 0) window.print();
  }, [pages]);
  return { progress, pages, print };
}
