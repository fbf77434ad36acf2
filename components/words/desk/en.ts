import type { FrameWords } from './words.ts';

export const deskEn: FrameWords = {
  locale: 'en',
  product: 'Reji Tenken',
  desk: 'Diagnosis desk',
  languageSwitch: 'Language',
  skip: 'Skip to content',
  stores: {
    heading: 'Your stores',
    none: 'No store has been added yet',
    noneTodo:
      'Open your shop’s payment page, press the Reji Tenken icon in the toolbar and choose “Add this store”. Its diagnosis can then begin here.',
    choose: 'Choose a store from the list.',
    unknown: (store) =>
      `${store} has not been added. Add it from the Reji Tenken icon, and its diagnosis can begin here.`,
    lastAudit: (day) => (day ? `last audit ${day}` : 'not audited yet'),
  },
  tabs: 'Views of this store',
  sections: {
    'self-check': '1 Self-check',
    hearing: '2 Interview',
    diagnosis: '3 Diagnosis',
    report: '4 Report',
    'follow-up': '5 Follow-up',
    inventory: 'Script inventory',
    outside: 'Seen from outside',
    damage: 'Suspected damage',
    contract: 'Contract and build',
    settings: 'Settings',
  },
  inventoryTabs: 'Views of the script inventory',
  programme: {
    programme: 'All stores',
    coverage: 'Guideline coverage',
    data: 'Stored data',
  },
  programmeTabs: 'Views of all stores',
  views: {
    scripts: 'Scripts',
    headers: 'Security headers',
    policy: 'Policy (CSP)',
    log: 'Change log',
    export: 'Export and print',
  },
  loading: 'Opening the inventory',
  database: {
    opening:
      'Your records are being opened. With many records, or after an update, this takes a moment. Please wait.',
    blocked:
      'Another page of Reji Tenken still holds the records in their earlier form. Close or reload that tab and this one goes on. Nothing has changed.',
  },
  opening: 'Opening',
  retry: 'Try again',
  keys: {
    open: 'Keyboard shortcuts',
    heading: 'Working by keyboard',
    close: 'Close',
    list: [
      { keys: ['?'], does: 'Open this list' },
      { keys: ['/'], does: 'Go to the search field' },
      { keys: ['j', '↓'], does: 'Next row' },
      { keys: ['k', '↑'], does: 'Previous row' },
      { keys: ['Enter'], does: 'Open the row’s details' },
      { keys: ['x'], does: 'Tick or untick the row' },
      { keys: ['Esc'], does: 'Close details or a dialog' },
    ],
  },
  trouble: {
    stores: {
      happened: 'Your stores could not be listed.',
      kept: 'They are still added.',
      todo: 'Wait a moment, then press “Try again”.',
    },
    read: {
      happened: 'The inventory could not be opened.',
      kept: 'What is saved has not changed.',
      todo: 'Wait a moment, then press “Try again”.',
    },
    script: {
      happened: 'This script’s contents could not be opened.',
      kept: 'The inventory has not changed.',
      todo: 'Open the row again.',
    },
    approve: {
      happened: 'The approval could not be saved.',
      kept: 'Nothing was approved. The reason you wrote is still on the screen.',
      todo: 'Press “Approve” again. If it keeps failing, check that there is free disk space and that this is not a private window.',
    },
    withdraw: {
      happened: 'The approval could not be taken back.',
      kept: 'It still stands.',
      todo: 'Press “Undo” again.',
    },
    grant: {
      happened: 'The browser could not be asked for access.',
      kept: 'Neither access nor the inventory has changed.',
      todo: 'Press the button again.',
    },
    forget: {
      happened: 'The inventory could not be deleted.',
      kept: 'It is still there.',
      todo: 'Try again.',
    },
    settings: {
      happened: 'The setting could not be saved.',
      kept: 'It is as it was before.',
      todo: 'Try again.',
    },
    import: {
      happened: 'The file could not be imported.',
      kept: 'Earlier lists and data have not changed.',
      todo: 'Check the file and the free disk space, then choose it again.',
    },
    export: {
      happened: 'The file could not be written.',
      kept: 'The inventory has not changed.',
      todo: 'Load this page again and try once more.',
    },
    save: {
      happened: 'What you entered could not be saved.',
      kept: 'It is still on the screen.',
      todo: 'Check the free space of this browser and enter it again. What is not saved is lost when this page is closed.',
    },
    session: {
      happened: 'The records of the diagnosis could not be read or written.',
      kept: 'What was recorded before has not changed.',
      todo: 'Wait a moment and try again.',
    },
    report: {
      happened: 'The report could not be made.',
      kept: 'The records of the diagnosis have not changed.',
      todo: 'Try again.',
    },
  },
  troubleDetail: 'Name of the error',
  cancel: 'Cancel',
  undo: 'Undo',
  and: ', ',
};
