import { judgePlaces } from '../../_core/outside-answers.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  only: 'outside-check',
  needs: ['documents', 'outsideAnswers'],
  guidelines: ['IPA-EC-B04', 'CCSG-V1'],
  mend: { by: ['builder', 'store'], effort: 'medium' },
  text,
  check: ({ facts, report }) => judgePlaces(facts, 'admin-login', report),
});
