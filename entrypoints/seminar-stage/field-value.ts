// As the browser has it, taken before the recorder looks at who reads fields: the stage's own looks are none of the page's doing.
const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};

export function heldBy(field: HTMLInputElement): string {
  return String(get?.call(field) ?? '');
}

export function putValue(field: HTMLInputElement, value: string): void {
  set?.call(field, value);
}
