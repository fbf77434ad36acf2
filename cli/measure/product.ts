/** What the product says of a page's facts; loaded by load-product.ts, never imported directly. */
import { type CardField, cardFields } from '../../rules/_core/card-fields.ts';
import { createDerive } from '../../rules/_core/derive.ts';
import type { Facts } from '../../rules/_core/facts.ts';
import { type PaymentMethod, paymentMethod } from '../../rules/_core/payment-method.ts';
import {
  type CartWidget,
  cartWidgets,
  type PlatformVerdict,
  platform,
} from '../../rules/_core/platform.ts';
import { runRules } from '../../rules/_core/run.ts';
import { rules } from '../../rules/index.ts';

export interface CardAnswer {
  fields: CardField[];
  takenBy: PaymentMethod['takenBy'];
  platform: PlatformVerdict | null;
  /** Carts of other platforms, also where the page's own is not known. */
  widgets: CartWidget[];
}

export interface StoreAnswer {
  payment: PaymentMethod['method'];
  psp: string | null;
  platform: { name: string; version: string | null; confidence: string } | null;
  /** Ids of the rules that found something, each once, worst first. */
  findings: string[];
}

/** Which fields of a page take a card, who takes it, and what the page runs on. */
export function askCards(facts: Facts): CardAnswer {
  const derive = createDerive(facts);
  return {
    fields: derive(cardFields),
    takenBy: derive(paymentMethod).takenBy,
    platform: derive(platform),
    widgets: derive(cartWidgets),
  };
}

/** How a page of a store takes cards, what it runs on, and what the rules find. */
export function askStore(facts: Facts): StoreAnswer {
  const derive = createDerive(facts);
  const { method, psp } = derive(paymentMethod);
  const findings = new Set(runRules(rules, facts).findings.map(({ rule }) => rule));
  return { payment: method, psp, platform: derive(platform), findings: [...findings] };
}
