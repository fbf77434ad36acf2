import type { CitationView } from '../rules/_core/present.ts';
import { useWords } from './words/context.ts';

/** Guideline sections with a link to the original and, where due, the note that the original should be checked. */
export function Citations({ citations }: { citations: CitationView[] }) {
  const { finding } = useWords();
  return (
    <ul class="citations">
      {citations.map((citation) => (
        <li key={`${citation.document} ${citation.section} ${citation.title}`}>
          <a href={citation.url} target="_blank" rel="noopener noreferrer">
            {[citation.document, citation.section].filter(Boolean).join(' · ')}
            <span class="visually-hidden"> ({finding.newTab})</span>
          </a>
          {citation.title && <span class="citation-title">{citation.title}</span>}
          {citation.note && <span class="citation-note">{citation.note}</span>}
        </li>
      ))}
    </ul>
  );
}
