import type { ComponentChildren } from 'preact';
import { useWords } from './words/context.ts';
import type { Task } from './words/words.ts';

/** A quiet box for something the reader should know; `name` says which, for tests. */
export function Notice({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="notice" data-notice={name}>
      {children}
    </div>
  );
}

/** What happened, what was kept, what to do. Said at once to screen readers. */
export function TroubleNotice({ task, detail }: { task: Task; detail: string }) {
  const words = useWords();
  const { happened, kept, todo } = words.trouble[task];
  return (
    <div class="notice trouble" role="alert" data-trouble={task}>
      <p>
        <strong>{happened}</strong> {kept}
      </p>
      <p>{todo}</p>
      {detail && (
        <p class="quiet">
          {words.troubleDetail}: <code>{detail}</code>
        </p>
      )}
    </div>
  );
}
