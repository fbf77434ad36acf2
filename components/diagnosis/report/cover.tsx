import { softwareName } from '../../../rules/_core/software-name.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { formatDay, hostOf } from '../../format.ts';
import { useReportWords } from './words.ts';

/** Whose report, of what, of when. */
export function Cover({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { cover } = words;
  const { profile, store, session, built, locale } = report;
  const { platform } = session;
  const product = platform ? softwareName(platform, locale) : profile.product;
  const rows: [string, string][] = [
    [cover.store, [profile.name, store].filter(Boolean).join(' — ')],
    [cover.product, product || cover.unknown],
    [
      cover.build,
      built.build ? words.builds[built.build] + (built.bySoftware ? cover.bySoftware : '') : '',
    ],
    [cover.builder, profile.builder],
    [cover.walked, formatDay(session.startedAt, locale)],
    [cover.madeAt, formatDay(report.madeAt, locale)],
    [cover.dueOn, formatDay(report.dueOn, locale)],
    [cover.outside, session.outside.map(({ name }) => name).join(words.summary.and)],
  ];
  return (
    <header class="report-cover">
      <p class="cover-to">{words.to(profile.name || hostOf(store))}</p>
      <h2 class="report-title">{words.title}</h2>
      <dl class="report-facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p class="cover-note">{cover.note}</p>
      <p class="cover-note">{cover.madeWith}</p>
    </header>
  );
}
