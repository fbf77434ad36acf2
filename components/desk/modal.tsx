import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Which one, for tests and styles. */
  name: string;
  heading: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog over the page: the browser keeps the focus in it, and Escape closes it. */
export function Modal({ name, heading, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class="modal" data-modal={name} aria-labelledby={name} onCancel={cancel}>
      <h2 id={name} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
