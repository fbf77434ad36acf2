import type { DamageWords } from './damage.ts';

export const damageEn: DamageWords = {
  heading: 'Suspected damage',
  lead: 'What to do, and in what order, when card data may have been stolen or the site tampered with. Tick what is done and leave a date and a note; it saves itself.',
  calm: 'What this tool shows does not by itself prove damage. As long as there is a suspicion, go from top to bottom. Until copies are taken, delete, restore and update nothing.',
  progress: (done, all) => `${done} of ${all} steps ticked`,
  print: 'Print the steps',
  first: 'First: stop taking cards and keep the evidence (within hours)',
  later: 'Then: inform those concerned, investigate, and put things right',
  done: 'Done',
  on: 'Done on',
  note: 'Note (time, person, what was agreed)',
  notePlaceholder: 'For example: 14:10 called the merchant desk, spoke to Mr Tanaka',
  doNot: 'Careful:',
  check: 'check the original',
  contacts: 'Public offices',
  guidelines: 'Related guidelines',
  newTab: 'opens in a new tab',
  offices: {
    heading: 'Whom to ask',
    means:
      'Links to the offices’ own pages. What they take on and their telephone numbers change, so look there.',
  },
  extract: {
    heading: 'Extract for payment provider and forensic firm',
    means:
      'Puts what this tool saw of card data and scripts into a text, with the times of first and last sight. It holds no values of fields, no card numbers and nothing of customers.',
    make: 'Make the extract',
    making: 'Reading the records',
    label: 'Extract to hand over',
    copy: 'Copy the extract',
    none: 'No findings about card data and scripts are kept for this store. Audit the payment page, and they can be written out here.',
    title: '[Record of an audit tool (extract)]',
    store: 'Store',
    made: 'Made',
    about:
      'This extract tells what the browser extension “Reji Tenken” could see when pages of the store were open. It does not see into the server, and does not show whether there was damage.',
    findings: '■ What was seen',
    nothing: 'No such findings.',
    first: 'First seen',
    last: 'Last seen',
    pages: 'Pages',
    places: 'Places',
    scripts: '■ Scripts concerned (from the inventory)',
    hash: 'SHA-256 of contents',
    notes: '■ What was done',
    limits:
      '“First seen” is when this tool first audited it: it may have been there before. Copies of some script texts are kept in the extension’s data.',
  },
  sheet: {
    title: (store) => `Suspected damage: ${store}`,
    made: (day) => `Printed on ${day}`,
    time: 'Done at:                                   By:',
  },
};
