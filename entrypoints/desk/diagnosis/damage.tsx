import { useState } from 'preact/hooks';
import { DamageView } from '../../../components/diagnosis/damage/damage-view.tsx';
import { extractText } from '../../../components/diagnosis/damage/extract-text.ts';
import { useWords } from '../../../components/words/context.ts';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { presentFinding } from '../../../rules/_core/present.ts';
import { suspectsDamage } from '../../../rules/_core/suspects-damage.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import { compareSeverity, type Finding } from '../../../rules/_core/verdict.ts';
import { damageSigns } from '../../../rules/_diagnosis/damage-signs.ts';
import { categories, rules } from '../../../rules/index.ts';
import { looksOf } from '../../background/damage-reading.ts';
import { hearingOf } from '../../background/diagnosis-reading.ts';
import { inventoryOf } from '../../background/inventory-reading.ts';
import { copyText } from '../../screens/copy-text.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { ReadAgain } from '../read-again.tsx';
import { useEntries } from '../use-entries.ts';
import { useReading } from '../use-reading.ts';
import '../../../components/styles/damage.css';

async function readSteps(store: string) {
  return new Map((await hearingOf(store)).map((entry) => [entry.item, entry]));
}

/** When damage is suspected: what to do in what order, and what was done. */
export function View({ store, attempts }: DiagnosisViewProps) {
  const { it, failed, refresh } = useReading(store, readSteps, attempts.attempt);
  if (failed) return <ReadAgain attempts={attempts} refresh={refresh} />;
  if (!it) return null;
  return <Steps store={store} attempts={attempts} kept={it} refresh={refresh} />;
}

type Kept = Awaited<ReturnType<typeof readSteps>>;
type StepsProps = Pick<DiagnosisViewProps, 'store' | 'attempts'> & {
  kept: Kept;
  refresh: () => Promise<Kept>;
};

function Steps({ store, attempts, kept, refresh }: StepsProps) {
  const { locale } = useDeskWords();
  const { severity } = useWords();
  const entries = useEntries(store, kept, refresh);
  const [read, setRead] = useState<Awaited<ReturnType<typeof readSigns>> | 'reading' | null>(null);
  const extract = () =>
    attempts.attempt('session', async () => {
      setRead('reading');
      try {
        setRead(await readSigns(store));
      } catch (error) {
        setRead(null);
        throw error;
      }
    });
  const now = new Date().toISOString();
  const told = (found: Finding) => ({
    ...wordsOf(found, locale),
    severity: severity[found.severity],
  });
  const text = () => {
    if (read === null || read === 'reading') return null;
    if (read.signs.length === 0) return '';
    return extractText({ ...read, store, now: read.at, of: entries.of, told }, locale);
  };
  return (
    <DamageView
      store={store}
      entries={entries}
      now={now}
      extract={text()}
      extracting={read === 'reading'}
      onExtract={extract}
      onCopy={copyText}
      onPrint={() => print()}
    />
  );
}

async function readSigns(store: string) {
  const [looks, { rows }] = await Promise.all([looksOf(store), inventoryOf(store)]);
  return {
    signs: damageSigns(looks, concerns, suspectsDamage),
    rows,
    at: new Date().toISOString(),
  };
}

/** What whoever investigates asks about: findings of cards and of scripts that are more than good order. */
function concerns(found: Finding): boolean {
  const category = categories.get(found.rule) ?? '';
  return (
    suspectsDamage(found) ||
    (/^(?:card-data|scripts)$/.test(category) && compareSeverity(found.severity, 'medium') <= 0)
  );
}

// A finding of a rule that this version does not know is told by its id.
function wordsOf(found: Finding, locale: Locale) {
  const { title, seen } = rules.has(found.rule)
    ? presentFinding(found, locale)
    : { title: found.rule, seen: '' };
  return { title, seen };
}
