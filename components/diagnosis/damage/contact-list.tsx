import type { Contact } from '../../../rules/_catalog/damage/types.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { damageWordsOf } from '../../words/diagnosis/damage.ts';

interface Props {
  contacts: readonly Contact[];
  /** Name of the list, for those who hear it. */
  heading: string;
}

/** Public offices, what each is for, and the way to its own page. */
export function ContactList({ contacts, heading }: Props) {
  const { locale } = useDeskWords();
  const { newTab } = damageWordsOf(locale);
  return (
    <ul class="plain damage-contacts" aria-label={heading}>
      {contacts.map(({ id, url, words }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words[locale].name}
            <span class="visually-hidden"> ({newTab})</span>
          </a>
          <span class="means">{words[locale].what}</span>
        </li>
      ))}
    </ul>
  );
}
