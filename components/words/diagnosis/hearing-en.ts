import type { HearingWords } from './hearing.ts';

const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`;

export const hearingEn: HearingWords = {
  heading: 'Interview',
  lead: 'Ask the people in charge about the answers of the self-check that matter most, and about those that do not fit what the diagnosis saw. What you write here saves itself; half-finished is fine.',
  progress: (heard, all) => `${heard} of ${all} answered`,
  print: 'Print the interview sheet',
  done: {
    mark: 'Mark the interview as done',
    again: 'Take that back',
    since: (day) => `Marked as done on ${day}`,
    marked: 'The interview is marked as done.',
    taken: 'The interview is no longer marked as done.',
  },
  people: {
    label: 'Who was interviewed, and by whom',
    placeholder: 'For example: Ms Yamada, manager (asked by Sato)',
    on: 'Day of the interview',
  },
  answers: {
    heading: 'What to ask about the self-check',
    means:
      'Answers that do not fit the diagnosis come first, then what matters most for protection.',
    notBegun:
      'There are no answers of the self-check yet, so only the gravest points are listed. With the self-check done first, there is less to ask.',
    toSelfCheck: 'Open the self-check',
    none: 'No answer of the self-check needs asking about. Go on to the topics by role.',
    noSession:
      'There is no diagnosis (step 3) yet, so the answers were not compared with one. Come back after the diagnosis.',
  },
  roles: {
    heading: 'What to ask, by role',
    means: 'Choose the role of the person you talk to; there can be several.',
    names: {
      'damaged-store': 'A store that suffered damage',
      builder: 'Builder or package vendor',
      'cart-asp': 'Cart ASP (who provides the shop as a service)',
    },
    none: 'Choose a role, and its topics are listed.',
    likely: (role) => `In a shop built like this one, begin with: ${role}.`,
  },
  reason: {
    contradicted: 'Does not fit the diagnosis',
    no: 'Answered “no”',
    unknown: 'Answered “don’t know”',
    nobody: 'Nobody named',
    partly: 'Answered “partly”',
    open: 'Not answered',
    changed: 'Asked before',
  },
  why: {
    contradicted: 'The self-check says yes, but the diagnosis found the following.',
    no: 'The self-check says no, and damage often starts here.',
    unknown: 'The self-check says “don’t know”. Find out who knows.',
    nobody: 'The answer is “not ours”, but it does not say who does it.',
    partly: 'The self-check says “partly”. Find out what is left.',
    open: 'One of the gravest points, and the self-check has no answer yet.',
    changed:
      'Something was written down before. The answer of the self-check has changed since, so there is no need to ask any more.',
  },
  against: (title, count) => `${title} (${pages(count)})`,
  wording: {
    contradicted: (ask, against) =>
      `To “${ask}” the answer was yes, but the diagnosis found “${against}”. Could you show us what the yes rests on: a setting, a contract, a record of work?`,
    no: (ask) =>
      `To “${ask}” the answer was no. What is the reason: cost, time, not knowing how? Is there anything you do instead?`,
    unknown: (ask) => `“${ask}” Who would know? By when could they find out?`,
    nobody: (ask) =>
      `“${ask}” Which company does it, and under which contract? Do you receive a record that it was done?`,
    partly: (ask) =>
      `“${ask}” Which part is done and which is not? Who will do the rest, and when?`,
    open: (ask) => ask,
    changed: (ask) => ask,
  },
  selfCheck: 'Self-check',
  note: 'Note',
  listenFor: 'Listen for',
  answer: 'What was said',
  on: 'Asked on',
  written: 'answered',
  sheet: {
    title: (store) => `Interview sheet: ${store}`,
    made: (day) => `Made on ${day}`,
    asked: 'Day of the interview:',
    people: 'Interviewed:                                                 Asked by:',
    on: 'Asked on',
  },
};
