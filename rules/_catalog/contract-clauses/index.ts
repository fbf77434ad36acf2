import type { QuestionId } from '../questions/types.ts';
import { administration } from './administration.ts';
import { cardPayment } from './card-payment.ts';
import { customers } from './customers.ts';
import { operation } from './operation.ts';
import { organisation } from './organisation.ts';
import { software } from './software.ts';
import type { ContractClause } from './types.ts';

/** For every question of the self-check, what to write into a contract and who usually carries the measure. */
export const contractClauses: Readonly<Record<QuestionId, ContractClause>> = {
  ...organisation,
  ...cardPayment,
  ...administration,
  ...software,
  ...operation,
  ...customers,
};
