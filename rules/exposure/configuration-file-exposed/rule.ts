import { judgePlaces } from '../../_core/outside-answers.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'critical',
  only: 'outside-check',
  needs: ['documents', 'outsideAnswers'],
  guidelines: ['CCSG-V2', 'IPA-WEB-1.11'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check: ({ facts, report }) => judgePlaces(facts, 'configuration', report),
});
