/** What becomes of every requirement: what the audit sees of it by itself, what the self-check asks, and what neither covers. */
import { documents } from '../_catalog/guidelines/documents.ts';
import { type GuidelineId, guidelines } from '../_catalog/guidelines/index.ts';
import type { DocumentId } from '../_catalog/guidelines/types.ts';

/** One section that asks something of a shop, and what covers it. */
export interface Requirement {
  id: GuidelineId;
  document: DocumentId;
  /** Ids of rules and questions that name the section; in their own order. */
  coveredBy: { rules: string[]; questions: string[] };
}

export interface Coverage {
  requirements: Requirement[];
  /** Sections that no rule and no question names. */
  uncovered: GuidelineId[];
  /** Rules and questions that name no requirement. */
  unmapped: string[];
}

/** Whatever is mapped to sections: a rule or a question. */
interface Mapped {
  readonly guidelines: readonly string[];
}

/** How far a requirement can be answered without asking anybody. */
export type Reach = 'audit' | 'both' | 'question' | 'none';

/**
 * The sections that count. All of the documents that ask something of a shop, PCI DSS too, which is a reference only; not the reports
 * of attacks, which say why a finding matters.
 */
export function requirementIds(): GuidelineId[] {
  return guidelines.filter(({ document }) => !isReport(document)).map(({ id }) => id);
}

/** Works out the coverage of the catalogue by what a version has of rules and questions. */
export function coverageOf(
  rules: ReadonlyMap<string, Mapped>,
  questions: readonly (Mapped & { readonly id: string })[],
): Coverage {
  const wanted = new Set<string>(requirementIds());
  const asked = questions.map((question): [string, Mapped] => [question.id, question]);
  const requirements = guidelines
    .filter(({ id }) => wanted.has(id))
    .map(({ id, document }) => ({
      id,
      document,
      coveredBy: { rules: naming(rules, id), questions: naming(asked, id) },
    }));
  return {
    requirements,
    uncovered: requirements.filter((one) => reachOf(one) === 'none').map(({ id }) => id),
    unmapped: [...rules, ...asked]
      .filter(([, { guidelines: named }]) => !named.some((id) => wanted.has(id)))
      .map(([id]) => id),
  };
}

/** Whether the audit, a question or both say something of a requirement. */
export function reachOf({
  coveredBy: { rules, questions },
}: Pick<Requirement, 'coveredBy'>): Reach {
  if (rules.length > 0) return questions.length > 0 ? 'both' : 'audit';
  return questions.length > 0 ? 'question' : 'none';
}

function naming(mapped: Iterable<[string, Mapped]>, section: string): string[] {
  return [...mapped]
    .filter(([, { guidelines: named }]) => named.includes(section))
    .map(([id]) => id);
}

function isReport(document: DocumentId): boolean {
  return 'isReport' in documents[document];
}
