import type { ReportViewWords } from './report-view.ts';

const megabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const reportViewEn: ReportViewWords = {
  heading: 'Report',
  lead: 'Makes a report of a diagnosis that prints on A4. It can also be saved as a file and handed on.',
  none: 'No diagnosis has been finished yet.',
  noneTodo:
    'Walk through the shop under “3 Diagnosis”, from a product to the completed order, and stop. Then a report can be made here.',
  toWalks: 'Open “3 Diagnosis”',
  make: {
    heading: 'Make a report',
    session: 'Of which diagnosis',
    sessionOption: (moment, pages, findings) =>
      `${moment} (${plural(pages, 'page')}, ${plural(findings, 'finding')})`,
    kind: 'Kind',
    kinds: { report: 'Diagnosis report', leaflet: 'One page for the management' },
    language: 'Language of the report',
    languages: { ja: 'Japanese (日本語)', en: 'English' },
    due: 'Next check on',
    dueWrong: 'Enter the day of the next check with year, month and day.',
    action: 'Make the report',
    again: 'Make it again',
    stop: 'Stop',
    stages: {
      reading: 'Reading the diagnosis',
      wording: 'Putting it into words',
      drawing: 'Laying out the pages',
    },
    done: 'The report is ready. It is shown below.',
    stopped: 'The report was not made.',
    earlier: 'Reports made so far',
    earlierRow: (made, due) => `made on ${made}, next check on ${due}`,
  },
  files: {
    heading: 'Hand this report on',
    print: 'Print or save as PDF',
    printMeans: 'Choose “Save as PDF” as the destination in the print dialog for a PDF.',
    html: 'Save as an HTML file',
    csv: 'Save the findings as CSV',
    json: 'Save the findings as JSON',
    saved: (name) => `${name} was saved.`,
  },
  preview: 'What the report says',
  handOver: {
    heading: 'Pass the shop’s file on, or take one in',
    lead: 'Self-check, interview, diagnoses, reports and approvals of scripts in one file, to pass between builder and shop.',
    save: 'Save the shop’s file',
    shots: 'With the pictures of pages',
    shotsMeans: 'Pictures make the file large.',
    open: 'Take in a shop’s file',
    openMeans:
      'What differs from what is here is listed first. Nothing is changed before you choose.',
    saving: 'Putting the file together',
    reading: 'Checking the file',
    writing: 'Taking it in',
    stop: 'Stop',
    stopped: 'Stopped. What is kept here has not changed.',
    saved: (name) => `${name} was saved.`,
    taken: (units) => `${plural(units, 'item')} taken in.`,
    nothing: 'The file holds what is here already. There is nothing to take in.',
    refused: 'This file cannot be taken in.',
    kept: 'What is kept here has not changed.',
    problem: (problem) => {
      switch (problem.reason) {
        case 'too-large':
          return `The file is too large (${megabytes(problem.size)}). A shop’s file has at most 64 MB. Ask for one without pictures.`;
        case 'empty':
          return 'The file is empty. Ask for it again.';
        case 'truncated':
          return 'The file ends too early or was altered. Ask for it again.';
        case 'no-json':
          return 'This cannot be read as a shop’s file. Check that it is the right file.';
        case 'other-file':
          return 'This is no shop’s file of Reji Tenken. Choose one that was made with “Save the shop’s file”.';
        case 'newer':
          return `The file was made by a newer version (${problem.schema.slice(0, 60)}). Update Reji Tenken, then take it in.`;
        case 'wrong':
          return `“${problem.place.slice(0, 120)}” in the file is not as it should be. Ask whoever made it to save it again.`;
        case 'twice':
          return `“${problem.place.slice(0, 120)}” is in the file twice. Ask whoever made it to save it again.`;
        case 'other-store':
          return `The file is of ${problem.store}. Choose that shop in the list on the left, then take it in; if it is not there, take the file in under “Stored data”.`;
        case 'cancelled':
          return 'Stopped.';
      }
    },
    foreign:
      'A diagnosis of the file is kept here as another shop’s. Check that the file is of the right shop.',
    changed: 'Another window changed something meanwhile. Look at the differences again.',
    plan: {
      heading: (file) => `Take in ${file}`,
      madeAt: (moment) => `Saved ${moment}`,
      added: (parts) => `New: ${parts}`,
      same: (count) => `The same: ${count}`,
      differences: (count) => `Different: ${count}`,
      differencesMeans: 'Choose which to keep. What was written later is chosen to begin with.',
      all: { newer: 'The newer of each', ours: 'All as they are here', theirs: 'All of the file' },
      columns: { what: 'Item', ours: 'Here', theirs: 'In the file', choice: 'Keep' },
      choose: (what) => `${what}: which to keep`,
      ours: 'Here',
      theirs: 'The file’s',
      newer: 'newer',
      writtenAt: (moment) => moment,
      take: 'Take in',
      leave: 'Leave it',
      parts: {
        profile: () => 'the shop’s profile',
        answer: (count) => plural(count, 'answer of the self-check', 'answers of the self-check'),
        hearing: (count) => plural(count, 'interview entry', 'interview entries'),
        session: (count) => plural(count, 'diagnosis', 'diagnoses'),
        shot: (count) => plural(count, 'picture'),
        report: (count) => plural(count, 'report'),
        script: (count) => plural(count, 'script'),
        headers: (count) => plural(count, 'page’s headers', 'pages’ headers'),
        'outside-check': (count) => plural(count, 'outside check'),
      },
      part: {
        profile: 'Profile',
        answer: 'Self-check',
        hearing: 'Interview',
        session: 'Diagnosis',
        shot: 'Picture',
        report: 'Report',
        script: 'Script',
        headers: 'Headers',
        'outside-check': 'Outside check',
      },
    },
  },
  tableColumns: {
    number: 'No.',
    severity: 'Severity',
    confidence: 'Confidence',
    title: 'Item',
    seen: 'What was seen',
    pages: 'Pages',
    why: 'Why it matters',
    owner: 'What the shop can do',
    vendor: 'What to ask the builder for',
    by: 'Who',
    effort: 'Effort',
    guidelines: 'Guidelines',
    tool: 'Other tool',
    rule: 'Id',
  },
};
