import type { Locale } from '../rules/_core/text.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { WelcomeWords } from './words/welcome.ts';

interface Props {
  words: WelcomeWords;
  /** Address of the extension's icon. */
  icon: string;
  onLocale: (locale: Locale) => void;
}

/** The first-run page: what this does, that it sees nothing yet, how to begin, what it never does. */
export function WelcomeScreen({ words, icon, onLocale }: Props) {
  const { begin, practice, seminar, never, sees, limits } = words;
  return (
    <>
      <header>
        <p class="brand">
          <img src={icon} alt="" width="40" height="40" />
          {words.product}
        </p>
        <LanguageSwitch locale={words.locale} label={words.languageSwitch} onLocale={onLocale} />
      </header>
      <main>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <section class="sees">
          <h2>{sees.heading}</h2>
          <p>{sees.text}</p>
        </section>
        <section>
          <h2>{begin.heading}</h2>
          <ol class="begin">
            {begin.steps.map((step) => (
              <li key={step.heading}>
                <h3>{step.heading}</h3>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{practice.heading}</h2>
          <p>{practice.text}</p>
          <p>
            <code class="command">{practice.command}</code>
          </p>
          <p>{practice.after}</p>
        </section>
        <section>
          <h2>{seminar.heading}</h2>
          <p>{seminar.text}</p>
          <p>
            <a href="/seminar.html" data-action="seminar">
              {seminar.open}
            </a>
          </p>
        </section>
        <section>
          <h2>{never.heading}</h2>
          <ul class="never">
            {never.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{limits.heading}</h2>
          <p>{limits.text}</p>
        </section>
      </main>
    </>
  );
}
