import { hostOf } from './format.ts';
import { useWords } from './words/context.ts';

interface Props {
  url: string | null;
  /** Null where no audit has told yet. */
  isPaymentPage: boolean | null;
}

/** Whose page this is and what kind of page it is taken for. */
export function PageHeader({ url, isPaymentPage }: Props) {
  const { product, kind } = useWords();
  return (
    <header class="page-header">
      <h1>{product}</h1>
      {url && (
        <p class="page-of" data-page={url}>
          <span title={url}>{hostOf(url)}</span>
          {isPaymentPage !== null && <span> · {isPaymentPage ? kind.payment : kind.other}</span>}
        </p>
      )}
    </header>
  );
}
