import type { SceneVerdict, SectionView } from '../../components/seminar/scene-verdict.ts';
import { citationOf } from '../../rules/_catalog/guidelines/index.ts';
import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { mergeSnapshots } from '../../rules/_core/merge.ts';
import { presentFinding } from '../../rules/_core/present.ts';
import { runRules } from '../../rules/_core/run.ts';
import type { Locale } from '../../rules/_core/text.ts';
import type { RuleVerdict } from '../../rules/_core/verdict.ts';
import { rules } from '../../rules/index.ts';

/** Judges what was read on the stage by all rules, as an audit does, and puts it into words. */
export function judgeScene(snapshot: DocumentSnapshot, locale: Locale): SceneVerdict {
  const facts = mergeSnapshots([{ snapshot, frameId: 0, parentFrameId: -1 }]);
  const { verdicts, findings } = runRules(rules, facts);
  return {
    findings: findings.map((finding) => presentFinding(finding, locale)),
    sections: sectionsOf(verdicts, locale),
  };
}

function sectionsOf(verdicts: readonly RuleVerdict[], locale: Locale): SectionView[] {
  const sections = new Map<string, SectionView>();
  for (const { rule, verdict } of verdicts) {
    const known = rules.get(rule);
    if (!known || (verdict !== 'fail' && verdict !== 'pass')) continue;
    for (const id of known.guidelines) {
      const section = sections.get(id) ?? { id, ...citationOf(id, locale), checks: [] };
      section.checks.push({ title: known.text[locale].title, verdict });
      sections.set(id, section);
    }
  }
  const failed = ({ checks }: SectionView): number =>
    Number(checks.some(({ verdict }) => verdict === 'fail'));
  return [...sections.values()].sort((a, b) => failed(b) - failed(a));
}
