import { judgePlaces } from '../../_core/outside-answers.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  only: 'outside-check',
  needs: ['documents', 'outsideAnswers'],
  guidelines: ['CCSG-V1', 'IPA-EC-B04'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check: ({ facts, report }) => judgePlaces(facts, 'database-tool', report),
});
