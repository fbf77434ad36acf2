/** What the shop's software says of its own state in a page, by selector: the snapshot looks for these and keeps which were there. */

/** EC-CUBE 2 (read in its templates, seen in 2.25.0): its installer is still there. */
export const INSTALLER_MARK = '#errorHeader';
/** Symfony (read in its templates): the profiler's tool bar, or a page that shows where an error happened. */
export const DEBUGGER_MARK = '[id^=sfwdt],.exception-summary';
/** PHP's messages: `<br /><b>Warning</b>: … in <b>/path/of/a.php</b> on line <b>12</b>`. */
export const PHP_MESSAGE_MARK = 'br+b+b';

/** Each with what its text must be like. */
export const SOFTWARE_MARKS: readonly (readonly [mark: string, text: RegExp])[] = [
  [INSTALLER_MARK, /\/install\b/],
  [DEBUGGER_MARK, /^/],
  [PHP_MESSAGE_MARK, /^\/.+\.php/],
];
