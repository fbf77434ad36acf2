import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WelcomeScreen } from '../../components/welcome-screen.tsx';
import { welcomeWordsOf } from '../../components/words/welcome.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { asLocale, rememberedLocale, rememberLocale } from '../screens/locale.ts';

function Welcome({ opensIn }: { opensIn: Locale }) {
  const [locale, setLocale] = useState(opensIn);
  const words = welcomeWordsOf(locale);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.product;
  }, [words]);
  const speak = (chosen: Locale) => {
    setLocale(chosen);
    void rememberLocale(chosen);
  };
  return <WelcomeScreen words={words} icon="/icons/128.png" onLocale={speak} />;
}

const app = document.getElementById('app');
if (app) {
  const asked = asLocale(new URLSearchParams(location.search).get('locale'));
  render(<Welcome opensIn={asked ?? (await rememberedLocale())} />, app);
}
