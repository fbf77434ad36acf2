import { render } from 'preact';
import { Report, type ReportKind } from '../../../components/diagnosis/report/report.tsx';
import type { SavedForm } from '../../../components/diagnosis/report/report-tools.tsx';
import lookCss from '../../../components/styles/report.css?inline';
import figuresCss from '../../../components/styles/report-figures.css?inline';
import printCss from '../../../components/styles/report-print.css?inline';
import { reportWordsOf } from '../../../components/words/diagnosis/report.ts';
import { reportViewWordsOf } from '../../../components/words/diagnosis/report-view.ts';
import { wordsOf } from '../../../components/words/words.ts';
import { findingsFile, findingsTable } from '../../../rules/_diagnosis/findings-file.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { toCsv } from '../../../rules/_inventory/exports.ts';

const TYPES: Record<SavedForm, string> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** A report in the form asked for. */
export async function reportAs(
  form: SavedForm,
  report: ReportView,
  kind: ReportKind,
): Promise<{ text: string; type: string }> {
  const text = form === 'html' ? await htmlOf(report, kind) : textOf(form, report);
  return { text, type: TYPES[form] };
}

function textOf(form: 'csv' | 'json', report: ReportView): string {
  if (form === 'json') return `${JSON.stringify(findingsFile(report), null, 2)}\n`;
  const { severity } = wordsOf(report.locale);
  const { confidence, carriers, efforts } = reportWordsOf(report.locale);
  const columns = reportViewWordsOf(report.locale).tableColumns;
  return toCsv(findingsTable(report, { columns, severity, confidence, carriers, efforts }));
}

/** One file that needs nothing else: no script, its style and pictures in it, and nothing that it could load. */
async function htmlOf(report: ReportView, kind: ReportKind): Promise<string> {
  const words = reportWordsOf(report.locale);
  const title = kind === 'leaflet' ? words.leafletTitle : words.title;
  const page = document.implementation.createHTMLDocument(`${title} ${report.store}`);
  page.documentElement.lang = report.locale;
  const css = `body{margin:0 auto;max-width:210mm}\n${lookCss}\n${figuresCss}\n${printCss}`;
  page.head.prepend(
    metaOf(page, { charset: 'utf-8' }),
    metaOf(page, {
      'http-equiv': 'Content-Security-Policy',
      content: `default-src 'none'; style-src 'sha256-${await sha256Of(css)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    }),
    metaOf(page, { name: 'viewport', content: 'width=device-width' }),
    metaOf(page, { name: 'referrer', content: 'no-referrer' }),
  );
  page.head.append(Object.assign(page.createElement('style'), { textContent: css }));
  page.body.append(drawn(report, kind));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function metaOf(page: Document, attributes: Record<string, string>): HTMLMetaElement {
  const meta = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  return meta;
}

async function sha256Of(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** The report as the desk draws it, with headings one level up: in its own file nothing stands above it. */
function drawn(report: ReportView, kind: ReportKind): Node {
  const box = document.createElement('div');
  render(<Report report={report} kind={kind} />, box);
  const copy = document.createElement('main');
  copy.innerHTML = box.innerHTML;
  render(null, box);
  for (const level of [2, 3, 4, 5]) raise(copy, level);
  return copy;
}

function raise(root: HTMLElement, level: number): void {
  for (const heading of root.querySelectorAll(`h${level}`)) {
    const raised = document.createElement(`h${level - 1}`);
    for (const { name, value } of heading.attributes) raised.setAttribute(name, value);
    raised.append(...heading.childNodes);
    heading.replaceWith(raised);
  }
}
