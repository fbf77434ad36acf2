import { Sign } from '../icons.tsx';
import type { SeminarWords } from '../words/seminar/words.ts';
import type { SectionView } from './scene-verdict.ts';

interface Props {
  words: SeminarWords;
  sections: readonly SectionView[];
}

/** Which guideline sections the checks of this page belong to, and how they stand. */
export function SectionsPanel({ words, sections }: Props) {
  return (
    <section class="sections" aria-labelledby="sections">
      <h2 id="sections">{words.sections}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <ul class="plain" tabIndex={0} aria-labelledby="sections">
        {sections.map(({ id, document, section, title, note, checks }) => {
          const failed = checks.filter(({ verdict }) => verdict === 'fail');
          return (
            <li key={id} data-section={id} data-verdict={failed.length > 0 ? 'fail' : 'pass'}>
              <p class="stands">
                <Sign name={failed.length > 0 ? 'question' : 'check'} />
                {words.sectionVerdict[failed.length > 0 ? 'fail' : 'pass']}
              </p>
              <div>
                <p>
                  <b>{title ?? document}</b>
                </p>
                <p class="small">
                  {[title ? document : null, section, note].filter(Boolean).join(' · ')}
                </p>
                {failed.length > 0 && (
                  <p class="small">{failed.map((check) => check.title).join(' / ')}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
