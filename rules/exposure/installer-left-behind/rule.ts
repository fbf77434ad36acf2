import { judgePlaces } from '../../_core/outside-answers.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  only: 'outside-check',
  needs: ['documents', 'outsideAnswers'],
  guidelines: ['CCSG-V2', 'IPA-EC-B01'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check: ({ facts, report }) => judgePlaces(facts, 'installer', report),
});
