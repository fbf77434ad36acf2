import type { DryRunWords } from './dry-run.ts';

export const dryRunEn: DryRunWords = {
  action: 'Test with a dummy card',
  refusal: {
    'not-enrolled': {
      what: 'The test works on stores you have added.',
      todo: 'Press “Add this store”, then reload the page.',
    },
    'no-recorder': {
      what: 'The test needs a page that was watched from the start of loading.',
      todo: 'Reload the page.',
    },
    'no-card-fields': {
      what: 'This page has no card fields that the test could fill (frames of payment providers are left alone).',
      todo: 'Open the page where a card number is entered.',
    },
    'not-sealed': {
      what: 'It was not begun, because it could not be confirmed that outside connections were stopped. Nothing was typed.',
      todo: 'Reload the page and try again. If that does not help, switch off other extensions that affect connections for the moment.',
    },
    'no-page': {
      what: 'There is no page here to test.',
      todo: 'Wait until the page has loaded, then try again.',
    },
    'already-running': {
      what: 'A test is already under way in this tab.',
      todo: 'Wait until it has ended.',
    },
    stopped: {
      what: 'The test was stopped and has no result.',
      todo: 'See whether the fields are as they were; if not, reload the page.',
    },
    'page-gone': {
      what: 'The page was closed or left during the test, so there is no result.',
      todo: 'Open the page where a card number is entered, and try again.',
    },
    failed: {
      what: 'The test could not be finished and has no result.',
      todo: 'Reload the page, then try again. Earlier audits are unchanged.',
    },
  },
  sheet: {
    heading: 'Test with a dummy card',
    means:
      'A card number that is not real goes into the page, to see where it would be sent. Nothing is done until you press “Start”.',
    stepsHeading: 'This happens, in this tab only',
    seal: 'First, this tab’s connections to the outside are stopped.',
    sealElse: 'If that cannot be confirmed, it ends there and nothing is typed.',
    type: {
      events: (fields) => `A test number (not a real card) is typed. Fields filled: ${fields}.`,
      'by-hand': (fields) =>
        `A test number (not a real card) is shown over the page, and you type it. Fields to fill: ${fields}.`,
    },
    press: {
      events: (button) =>
        button
          ? `The button “${button}” is pressed.`
          : 'The button that sends the form is pressed.',
      'by-hand': (button) =>
        button ? `You press the button “${button}”.` : 'You press the button that sends the form.',
    },
    pressMeans: 'As connections are stopped, nothing is sent and no order is made.',
    restore: {
      events:
        'Everything is put back and connections are allowed again. All this takes about 10 seconds.',
      'by-hand':
        'Everything is put back and connections are allowed again, about 10 seconds after you press it.',
    },
    notesHeading: 'Before you start',
    notes: [
      'If the page opens an alert window meanwhile, close it yourself.',
      'Until it ends, other tabs of this shop and tabs opened meanwhile cannot connect either.',
      'Fields inside frames of payment providers are left alone.',
    ],
    waysHeading: 'Who types',
    ways: {
      events: { name: 'Typed for you', when: 'Enough for a first test.' },
      'by-hand': {
        name: 'Typed by you',
        when: 'When the first way showed nothing: some scripts react only to a person.',
      },
    },
    start: 'Start',
    back: 'Back',
  },
  run: {
    heading: 'The test is under way',
    steps: {
      events: {
        sealing: 'Stop connections to the outside',
        typing: 'Type the test number',
        pressing: 'Press the button that sends the form',
        waiting: 'Wait for anything sent late',
        restoring: 'Put everything back',
      },
      'by-hand': {
        sealing: 'Stop connections to the outside',
        typing: 'You type the test number shown over the page',
        pressing: 'You press the button that sends the form',
        waiting: 'Wait for anything sent late',
        restoring: 'Put everything back',
      },
    },
    done: 'done',
    now: 'now',
    next: 'to come',
    meanwhile: {
      events: 'It goes on if you close this window. If the page opens an alert window, close it.',
      'by-hand':
        'This window closes when you click the page, and the test goes on. Press the icon again afterwards to see the result.',
    },
    stop: 'Stop and put everything back',
    stopping: 'Stopping and putting everything back',
  },
  result: {
    heading: 'Result of the test with a dummy card',
    ways: {
      events: 'typed for you',
      'by-hand': 'typed by you',
      'browser-input': 'typed through the browser’s own input',
    },
    ended: {
      done: (way, time) => `The test ran to its end (${way}; ${time}).`,
      stopped: (way, time) =>
        `The test was stopped half-way (${way}; ${time}). This is what was seen until then.`,
      'time-out': (way, time) =>
        `The test did not end in time (${way}; ${time}). This is what was seen until then.`,
      failed: (way, time) =>
        `The test could not go on (${way}; ${time}). This is what was seen until then.`,
    },
    filled: (parts) => `Filled in: ${parts}.`,
    filledNothing: 'No field took the test number.',
    pressed: {
      button: 'The button that sends the form was pressed.',
      enter: 'The Enter key was used in place of the button.',
      none: 'The button that sends the form was not pressed.',
    },
    restored:
      'The page was put back as it was. Before you go on using it, reload it: its scripts may still remember the test number.',
    notRestored:
      'Part of the page could not be put back. Reload it, then look at the cart and the fields.',
    tried: {
      elsewhere: (attempts, hosts) =>
        `${times(attempts)} to send test data to ${hosts}, which is neither the shop nor a payment provider.`,
      shop: (attempts, hosts) =>
        `${times(attempts)} to send test data to the shop’s own server (${hosts}).`,
      psp: (attempts, hosts) =>
        `${times(attempts)} to send test data to a payment provider (${hosts}).`,
    },
    allBlocked: 'Everything that would have been sent was blocked.',
    notAllBlocked:
      'For some of it there is no record of a block. Look for “no record of a block” in the list below.',
    stored: (n) => `Test data was stored in the browser ${n === 1 ? 'once' : `${n} times`}.`,
    nothing: 'No attempt to send what was typed was seen.',
    unfinished:
      'As the test did not reach its end, it cannot be told whether anything would have been sent.',
    noProof: 'That is no proof that nothing is sent. It cannot show',
    noProofPoints: [
      'what the shop’s server sends on',
      'what acts only at certain times, in certain places or on certain people',
      'what keeps quiet while you are signed in as an administrator: test again in a separate, signed-out window',
    ],
    untrusted:
      'The browser does not count automatic typing as a person’s, and some scripts do not react to it.',
    byHand: 'Test again, typed by you',
    timeline: (rows) => `Where it went (${rows} ${rows === 1 ? 'step' : 'steps'}, in order)`,
    notBlocked: 'no record of a block',
  },
  said: { done: 'The test with a dummy card has ended.' },
};

function times(attempts: number): string {
  return attempts === 1 ? 'There was one attempt' : `There were ${attempts} attempts`;
}
