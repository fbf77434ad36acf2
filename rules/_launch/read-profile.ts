/** Reads a launch profile from text, and says of what it cannot take where that stands. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod/mini';
import { type LaunchProfile, launchProfile } from './launch-profile.ts';

/** Largest file that is read, in characters. */
export const LONGEST_PROFILE = 1_000_000;

/** One thing that cannot be taken. */
export interface ProfileProblem {
  /** From 1; null where no place can be told. */
  line: number | null;
  /** `rules.clickjacking-unprotected.until`; '' for the file as a whole. */
  path: string;
  /** Short, in English, for whoever wrote the file. */
  message: string;
}

export type ProfileRead =
  | { ok: true; profile: LaunchProfile }
  | { ok: false; problems: ProfileProblem[] };

/** Never throws. Problems stand in the order of the file, at most twenty. */
export function readProfile(text: string): ProfileRead {
  if (text.length > LONGEST_PROFILE)
    return { ok: false, problems: [{ line: null, path: '', message: 'the file is too large' }] };
  const source = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [syntax] = errors;
  if (syntax || !tree) {
    const message = `not JSON: ${syntax ? printParseErrorCode(syntax.error) : 'nothing there'}`;
    return {
      ok: false,
      problems: [{ line: lineAt(source, syntax?.offset ?? 0), path: '', message }],
    };
  }
  const read = launchProfile.safeParse(JSON.parse(source));
  if (read.success) return { ok: true, profile: read.data };
  return {
    ok: false,
    problems: read.error.issues
      .flatMap((issue) => problemsOf(issue, tree, source))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .slice(0, 20),
  };
}

function problemsOf(issue: z.core.$ZodIssue, tree: Node, source: string): ProfileProblem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      line: lineOf([...path, key], tree, source),
      path: [...path, key].join('.'),
      message: 'a key that is not known',
    }));
  const isThere = findNodeAtLocation(tree, path) !== undefined;
  return [
    { line: lineOf(path, tree, source), path: path.join('.'), message: messageOf(issue, isThere) },
  ];
}

function messageOf(issue: z.core.$ZodIssue, isThere: boolean): string {
  if (!isThere) return 'is missing';
  switch (issue.code) {
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_type':
      return `should be of type ${issue.expected}`;
    case 'too_big':
      return `is more than ${issue.maximum}`;
    case 'too_small':
      return `is less than ${issue.minimum}`;
    case 'invalid_format':
    case 'custom':
      return `should be ${issue.message}`;
    default:
      return issue.message;
  }
}

/** Line of the value at a path, or of the nearest thing around it that is there. */
function lineOf(path: readonly (string | number)[], tree: Node, source: string): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node)
      return lineAt(source, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return lineAt(source, tree.offset);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
