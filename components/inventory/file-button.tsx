interface Props {
  name: string;
  /** As of the file field; '' for any. */
  accept: string;
  label: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. The same file can be chosen again. */
export function FileButton({ name, accept, label, onFile }: Props) {
  const chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    <label class="button file-button">
      {label}
      <input
        class="visually-hidden"
        type="file"
        name={name}
        accept={accept || undefined}
        onChange={chosen}
      />
    </label>
  );
}
