import type { CitationView, FindingView } from '../../rules/_core/present.ts';
import type { Verdict } from '../../rules/_core/verdict.ts';

/** A guideline section with what was checked of it on the page. */
export interface SectionView extends CitationView {
  id: string;
  checks: { title: string; verdict: Extract<Verdict, 'fail' | 'pass'> }[];
}

/** What the audit of a scene's page says at the moment. */
export interface SceneVerdict {
  /** Worst first. */
  findings: FindingView[];
  /** Those with something to check come first. */
  sections: SectionView[];
}
