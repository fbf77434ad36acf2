import '../../../components/styles/coverage.css';
import { useMemo } from 'preact/hooks';
import { CoverageView } from '../../../components/diagnosis/coverage/coverage-view.tsx';
import type { CoverageRow } from '../../../components/diagnosis/coverage/rows.ts';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { citationOf } from '../../../rules/_catalog/guidelines/index.ts';
import { outline2022 } from '../../../rules/_catalog/guidelines/outline-2022.ts';
import { questionOf, questions } from '../../../rules/_catalog/questions/index.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import { coverageOf, reachOf } from '../../../rules/_diagnosis/coverage.ts';
import { rules } from '../../../rules/index.ts';
import type { ProgrammeViewProps } from '../diagnosis-desk.tsx';

/** The coverage map: worked out of what this version has; nothing of any store is read. */
export function View(_: ProgrammeViewProps) {
  const { locale } = useDeskWords();
  const rows = useMemo(() => rowsIn(locale), [locale]);
  return <CoverageView rows={rows} onPrint={() => print()} />;
}

function rowsIn(locale: Locale): CoverageRow[] {
  return coverageOf(rules, questions).requirements.map((requirement) => {
    const { id, document, coveredBy } = requirement;
    return {
      ...{ id, document, reach: reachOf(requirement), citation: citationOf(id, locale) },
      part: outline2022.find(({ guidelines }) => guidelines.includes(id))?.id ?? '',
      rules: coveredBy.rules.map((rule) => ({
        id: rule,
        name: rules.get(rule)?.text[locale].title ?? rule,
      })),
      questions: coveredBy.questions.map((question) => ({
        id: question,
        name: questionOf(question)?.words[locale].name ?? question,
      })),
    };
  });
}
