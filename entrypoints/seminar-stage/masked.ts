/** What was typed as it may be shown in a hall: digits become dots, and of a long number the last four stay. */
export function masked(text: string): string {
  return text.replace(/\d(?:[ -]?\d)*/g, (run) => {
    let left = run.replace(/\D/g, '').length;
    const shown = left >= 12 ? 4 : 0;
    return run.replace(/\d/g, (digit) => (left-- > shown ? '•' : digit));
  });
}

/** What of a log-in is shown by its length alone. */
const SECRET = /pass|secret/i;

/** The parts of a body that a page sends (`a=1&b=2` or flat JSON), each with its value masked. */
export function maskedParts(body: string): [name: string, value: string][] {
  return partsOf(body).map(([name, value]) => [
    masked(name),
    SECRET.test(name) ? '•'.repeat(value.length) : masked(value),
  ]);
}

function partsOf(body: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null)
      return Object.entries(parsed).map(([name, value]) => [name, String(value)]);
  } catch {
    // A form's body then.
  }
  return body.includes('=') ? [...new URLSearchParams(body)] : [['', body]];
}
