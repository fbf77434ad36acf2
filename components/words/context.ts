import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from './words.ts';

/** The language of everything below; Japanese where nobody said. */
export const WordsContext = createContext<Words>(wordsOf('ja'));

/** Words of the current language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
