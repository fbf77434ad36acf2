import type { Locale } from '../../rules/_core/text.ts';
import { BUILDS, STEPS } from '../../rules/_diagnosis/diagnosis.ts';
import { type ProgrammeFilter, STATES } from '../../rules/_diagnosis/programme.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import { Choice } from '../desk/choice.tsx';
import { programmeWords } from '../words/diagnosis/programme.ts';

interface Props {
  filter: ProgrammeFilter;
  shown: number;
  all: number;
  locale: Locale;
  onFilter: (change: Partial<ProgrammeFilter>) => void;
}

const DUE = ['overdue', 'soon', 'later'] as const;

/** Search and filters of the table of all stores, and how many are left. */
export function ProgrammeFilters({ filter, shown, all, locale, onFilter }: Props) {
  const words = programmeWords[locale];
  const { steps, builds } = programmeListWords[locale];
  const every = { value: '', text: words.filter.all };
  const none = { value: 'none', text: words.filter.none };
  return (
    <search class="filters">
      <label class="choice search-field">
        <span>{words.search}</span>
        <input
          type="search"
          name="search"
          placeholder={words.searchHint}
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ search: currentTarget.value })}
        />
      </label>
      <Choice
        name="step"
        label={words.filter.step}
        value={filter.step}
        options={[every, none, ...STEPS.map((value) => ({ value, text: steps[value] }))]}
        onChoose={(step) => onFilter({ step: step as ProgrammeFilter['step'] })}
      />
      <Choice
        name="state"
        label={words.filter.state}
        value={filter.state}
        options={[every, ...STATES.map((value) => ({ value, text: words.states[value] }))]}
        onChoose={(state) => onFilter({ state: state as ProgrammeFilter['state'] })}
      />
      <Choice
        name="build"
        label={words.filter.build}
        value={filter.build}
        options={[
          every,
          ...BUILDS.map((value) => ({ value, text: builds[value] })),
          { value: 'none', text: words.notSaid },
        ]}
        onChoose={(build) => onFilter({ build })}
      />
      <Choice
        name="due"
        label={words.filter.due}
        value={filter.due}
        options={[every, ...DUE.map((value) => ({ value, text: words.due[value] }))]}
        onChoose={(due) => onFilter({ due: due as ProgrammeFilter['due'] })}
      />
      <p class="quiet filter-count" role="status">
        {words.shown(shown, all)}
      </p>
    </search>
  );
}
