import type { SettingWords } from './views.ts';

export const settingsEn: SettingWords = {
  heading: 'Settings of this store',
  reminder: {
    heading: 'Reminder',
    means:
      'Reji Tenken checks a payment page when it is opened. If none has been opened for a while, its icon reminds you.',
    label: 'Remind me after',
    off: 'Never',
    days: (days) => `${days} days`,
    lastVisit: (day) =>
      day
        ? `A payment page was last looked at on ${day}.`
        : 'No payment page has been looked at yet.',
    due: 'It is time to look again. Open the payment page.',
    saved: 'Saved',
  },
  lists: {
    heading: 'Lists of hosts to watch for',
    means:
      'Import lists of host names that the police, an industry body or your vendor gave you. If a payment page talks to one of them, the audit says so. They are used for all stores.',
    forms:
      'One host name a line, hosts files, and AdGuard or uBlock filter lists can be read. Lists are kept in this browser only.',
    none: 'No list has been imported yet.',
    choose: 'Choose a file to import',
    reading: (file) => `Importing ${file}`,
    progress: (lines, share) => `${lines} lines read (${share})`,
    stop: 'Stop importing',
    stopped: 'Importing was stopped. Earlier lists have not changed.',
    done: (name, hosts) => `Imported ${name} (${hosts} hosts).`,
    hosts: (count) => `${count} hosts`,
    malformed: (count) => `${count} lines could not be read`,
    malformedLines: 'Numbers of the lines that could not be read',
    refused: {
      empty:
        'No host name was found in it. Earlier lists have not changed; check what is in the file.',
      'too-many':
        'It names too many hosts. Earlier lists have not changed; split it into files of up to 3 million.',
      'not-kept':
        'It could not be saved. Earlier lists have not changed; check that there is free disk space and that this is not a private window.',
    },
    importedAt: (day) => `imported ${day}`,
    remove: 'Remove',
    removeWhich: (name) => `Remove ${name}`,
    removed: (name) => `Removed ${name}.`,
  },
  libraries: {
    heading: 'Data on libraries with known vulnerabilities',
    means:
      'Used to tell whether a library on the page has a known vulnerability. You can import a newer jsrepository file (the format of retire.js). It is used for all stores.',
    date: (day, entries) => `Data as of ${day} (${entries} known vulnerabilities)`,
    own: 'The data that came with Reji Tenken is in use.',
    imported: 'Imported data is in use.',
    choose: 'Import newer data',
    reset: 'Go back to the data that came with it',
    done: (day, entries) => `Now using data as of ${day} (${entries} known vulnerabilities).`,
    wasReset: 'The data that came with Reji Tenken is in use again.',
    refused: {
      'not-json': 'The file is not JSON. The earlier data stays in use; check the file.',
      'wrong-shape':
        'The file is not a jsrepository. The earlier data stays in use; choose a jsrepository file of retire.js.',
      empty:
        'The file holds no vulnerabilities. The earlier data stays in use; choose another file.',
    },
  },
  hosts: {
    heading: 'Hosts whose contents may be read',
    means: 'You can take this back in your browser’s extension settings, under “Site access”.',
    none: 'None.',
  },
  forget: {
    heading: 'Delete the inventory',
    means:
      'Deletes the inventory, approvals, reasons and the change log. The store itself stays added.',
    action: 'Delete the inventory',
    ask: (scripts) =>
      `The inventory of ${scripts} ${scripts === 1 ? 'script' : 'scripts'}, with all approvals, reasons and the change log, will be gone for good. If you need them, export them first. Delete?`,
    yes: 'Delete everything',
    done: 'The inventory was deleted. A new one begins when a payment page is next opened.',
  },
};
