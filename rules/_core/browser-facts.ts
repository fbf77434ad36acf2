/** Facts from the browser's own testimony: response headers, cookies, requests, and what forms were about to send. */

/** Response headers of a document as the browser received them (names in lower case, one row a document). */
export interface HeaderFact {
  url: string;
  frameId: number;
  status: number;
  headers: Record<string, string[]>;
}

/** A cookie's name and flags, from the browser's cookie store, `Set-Cookie`, or `document.cookie` (names only). */
export interface CookieFact {
  name: string;
  domain: string;
  source: 'store' | 'document';
  secure: boolean | null;
  httpOnly: boolean | null;
  sameSite: 'strict' | 'lax' | 'none' | 'unspecified' | null;
  session: boolean | null;
}

/** One destination that the browser says it fetched from (PerformanceObserver in the isolated world). */
export interface RequestFact {
  doc: number;
  /** Address without query values. */
  url: string;
  initiator: string;
  count: number;
}

/** What a form was about to send, seen at its `formdata` event after the page's own handlers ran. Shapes only. */
export interface SubmissionFact {
  doc: number;
  action: string;
  actionOrigin: string;
  method: 'get' | 'post' | 'dialog';
  /** The event followed a `submit` event that nobody prevented. */
  submitted: boolean;
  /** Names of entries whose value is a Luhn-valid 13–19-digit number. */
  luhnNames: string[];
  /** Names of entries of three or four digits whose field looks like a security code. */
  codeNames: string[];
  entryCount: number;
}
