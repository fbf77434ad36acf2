import { LOCALES, type Locale } from '../rules/_core/text.ts';

const NAMES: Record<Locale, string> = { ja: '日本語', en: 'English' };

interface Props {
  locale: Locale;
  label: string;
  onLocale: (locale: Locale) => void;
}

/** Japanese or English, each named in itself. */
export function LanguageSwitch({ locale, label, onLocale }: Props) {
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{label}</legend>
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          data-locale={one}
          aria-pressed={one === locale}
          onClick={() => onLocale(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
