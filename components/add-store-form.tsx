import { useState } from 'preact/hooks';
import { storeOfAddress } from './format.ts';
import { useWords } from './words/context.ts';

/** Adds a store by its address, for those who are not on one of its pages right now. */
export function AddStoreForm({ onAdd }: { onAdd: (origin: string) => void }) {
  const { stores: words } = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const store = storeOfAddress(address);
    setWrong(store === null);
    if (store === null) return;
    setAddress('');
    onAdd(store);
  }

  return (
    <form class="add-store" onSubmit={submit} noValidate>
      <label for="store-address">{words.address}</label>
      <div class="add-store-line">
        <input
          id="store-address"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://shop.example/"
          value={address}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'store-address-wrong' : undefined}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button" data-action="add-address">
          {words.add}
        </button>
      </div>
      {wrong && (
        <p id="store-address-wrong" class="wrong" role="alert">
          {words.addressWrong}
        </p>
      )}
    </form>
  );
}
