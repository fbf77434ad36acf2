import { platforms } from '../../../rules/_catalog/platforms/index.ts';
import type { Question } from '../../../rules/_catalog/questions/types.ts';
import { SEVERITIES } from '../../../rules/_core/verdict.ts';
import type { DiagnosisRow } from '../../../rules/_diagnosis/diagnosis.ts';
import type { Unit } from '../../../rules/_diagnosis/store-merge.ts';
import { exportWords } from '../../../rules/_inventory/export-words.ts';
import { formatDay, formatMoment } from '../../format.ts';
import type { DeskWords } from '../../words/desk/words.ts';
import { reportWordsOf } from '../../words/diagnosis/report.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';

/** Characters of one side of a difference: enough to tell which is meant. */
const MOST = 240;

/** What a unit is, as `自己点検 — WAF の導入`. */
export function unitName(
  unit: Unit,
  { locale }: DeskWords,
  questions: readonly Question[],
): string {
  const { part } = reportViewWordsOf(locale).handOver.plan;
  return [part[unit.part], ownName()].filter(Boolean).join(' — ');

  function ownName(): string {
    switch (unit.part) {
      case 'answer':
      case 'hearing':
        return questions.find(({ id }) => id === unit.key)?.words[locale].name ?? unit.key;
      case 'session':
        return formatMoment(unit.value.row.startedAt, locale);
      case 'report':
      case 'outside-check':
        return formatMoment(unit.value.at, locale);
      case 'script':
        return unit.value.name;
      case 'headers':
        return unit.value.page;
      default:
        return '';
    }
  }
}

/** What a unit says, short. */
export function unitText(unit: Unit, words: DeskWords): string {
  return textOf(unit, words).slice(0, MOST);
}

function textOf(unit: Unit, { locale }: DeskWords): string {
  const words = reportWordsOf(locale);
  switch (unit.part) {
    case 'profile':
      return profileText(unit.value, words.builds);
    case 'answer': {
      const { value, who, note, file } = unit.value;
      const said = value ? words.answers[value] : words.unanswered;
      return [said, who && words.carriers[who], note, file].filter(Boolean).join(' / ');
    }
    case 'hearing':
      return unit.value.text;
    case 'session': {
      const { row } = unit.value;
      const findings = SEVERITIES.reduce((sum, one) => sum + row.counts[one], 0);
      const { sessionOption } = reportViewWordsOf(locale).make;
      return sessionOption(formatMoment(row.endedAt ?? row.startedAt, locale), row.pages, findings);
    }
    case 'report':
      return formatDay(unit.value.dueOn, locale);
    case 'script': {
      const { status, approval, reason } = unit.value;
      const signed = approval && `${approval.by} ${formatDay(approval.at, locale)}`;
      return [exportWords[locale].statuses[status], signed, reason].filter(Boolean).join(' / ');
    }
    case 'headers': {
      const { approved } = unit.value;
      return approved ? `${approved.by} ${formatDay(approved.at, locale)}` : '';
    }
    case 'outside-check':
      return `${unit.value.sent} / ${unit.value.requests.length}`;
    case 'shot':
      return '';
  }
}

function profileText({ profile }: DiagnosisRow, builds: Record<string, string>): string {
  const { name, build, product, industry, builder, platform } = profile;
  const software =
    platform && `${platforms.get(platform.id)?.name ?? platform.id} ${platform.version}`;
  return [name, build && builds[build], product, software?.trim(), industry, builder]
    .filter(Boolean)
    .join(' / ');
}
