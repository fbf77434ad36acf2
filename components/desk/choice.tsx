interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}

/** A labelled choice of one out of few. */
export function Choice({ name, label, value, options, onChoose }: Props) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
