// What of the profiler the bench calls: the whole, and its parser by itself with the options that the profiler needs.
export { planOf } from '../../rules/_profile/first-pass.ts';
export { scan } from '../../rules/_profile/lexer.ts';
export { parseText } from '../../rules/_profile/parse.ts';
export { profileText } from '../../rules/_profile/profile-text.ts';
