import { carrierNames } from '../carriers.ts';
import type { SelfCheckWords } from './self-check.ts';

export const selfCheckEn: SelfCheckWords = {
  heading: 'Self-check',
  lead: 'Questions on what an audit of pages cannot see. Begin with what you know and stop whenever you like: each answer is saved as you give it. “No” and “don’t know” are useful answers, since they show what to do next.',
  loading: 'Reading your answers…',
  progress: (answered, all) => `${answered} of ${all} answered`,
  attention: (count) =>
    count === 1 ? '1 answer to look at again' : `${count} answers to look at again`,
  groups: {
    organisation: 'How the shop is organised',
    'card-payment': 'Card payment',
    administration: 'Administration screens and computers',
    software: 'How the site is made and kept up to date',
    operation: 'Watching and recording after opening',
    customers: 'Shoppers’ accounts and data',
  },
  groupProgress: (answered, all) => `${answered} / ${all}`,
  filter: {
    label: 'Questions shown',
    names: { all: 'All', open: 'Not answered yet', attention: 'To look at again' },
  },
  nothing: {
    open: 'Every question is answered.',
    attention:
      'Nothing to look at again for now. Here you find what was answered “no”, “partly” or “don’t know”, what belongs to somebody not named, and what does not agree with the audit.',
  },
  answers: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    unknown: 'Don’t know',
    'not-ours': 'Not ours',
  },
  answer: 'Answer',
  clear: 'Clear the answer',
  usually: 'Usually looked after by',
  who: 'Who sees to it',
  whoUnknown: 'Choose',
  carriers: carrierNames.en,
  more: 'Note and proof',
  note: 'Note',
  notePlaceholder: 'For example: asked Mr Sato of the builder, answer due on 3 December.',
  file: 'Name of the file that proves it',
  fileHint:
    'For example: maintenance-contract-2026.pdf (only the name is noted; the file is not taken in)',
  advice: 'What you can do next',
  guidelines: 'Guideline sections',
  told: { none: 'not answered', who: 'by', note: 'Note', file: 'File' },
  seen: {
    heading: 'Seen by the audit',
    none: 'There is no record of an audit of this store yet.',
    noneTodo:
      'You can answer all the same. If you walk through the shop under “3 Diagnosis” first, what was seen there appears below the questions and helps with the answers.',
    from: (what, day) =>
      what === 'session'
        ? `What the diagnosis of ${day} saw is shown below the questions.`
        : `What audits up to ${day} saw is shown below the questions.`,
    found: 'To check',
    passed: 'Nothing found in what was seen',
    colon: ': ',
    pages: (first, others) =>
      others === 0 ? first : `${first} and ${others} other page${others === 1 ? '' : 's'}`,
    proposal: (answer) => `Proposed answer: “${answer}”. Please check that it is right.`,
    noProposal: 'The audit alone does not settle the answer; take this as a hint.',
    contradicts:
      'You answered “Yes”, and the audit saw the following. Check the answer, or the site.',
    confirm: (answer) => `Confirm “${answer}”`,
    toConfirm: (count) =>
      count === 1
        ? 'For 1 question there is a proposed answer from what the audit saw.'
        : `For ${count} questions there are proposed answers from what the audit saw.`,
    confirmAll: (count) =>
      count === 1 ? 'Confirm the proposed answer' : `Confirm all ${count} proposed answers`,
    confirmedAll: (count) => (count === 1 ? '1 answer confirmed.' : `${count} answers confirmed.`),
    undone: (count) => (count === 1 ? '1 answer taken back.' : `${count} answers taken back.`),
    leftAlone: (count) =>
      count === 1
        ? '1 that was changed in another window was left as it is.'
        : `${count} that were changed in another window were left as they are.`,
  },
  done: {
    heading: 'Finish the self-check',
    open: (count) =>
      count === 1
        ? '1 question is not answered yet. You can finish with it open and settle it in the interview.'
        : `${count} questions are not answered yet. You can finish with them open and settle them in the interview.`,
    none: 'Every question is answered.',
    mark: 'Mark the self-check as done',
    marked: (day) => `Done on ${day}. Answers can still be changed.`,
    unmark: 'Mark as not done',
    next: 'Next: interview',
    saidDone: 'The self-check is marked as done.',
    saidUndone: 'The self-check is marked as not done.',
  },
  print: 'Print',
};
