import type { ComponentChildren } from 'preact';
import { useWords } from './words/context.ts';
import type { Task, TroubleWords } from './words/words.ts';

/** A quiet box for something the reader should know; `name` says which, for tests. */
export function Notice({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="notice" data-notice={name}>
      {children}
    </div>
  );
}

interface BoxProps {
  /** Which trouble, for tests. */
  name: string;
  words: TroubleWords;
  /** What the browser or background called it, after the label; nothing where it is ''. */
  detail: string;
  label: string;
  children?: ComponentChildren;
}

/** What happened, what was kept, what to do. Said at once to screen readers. */
export function TroubleBox({ name, words, detail, label, children }: BoxProps) {
  return (
    <div class="notice trouble" role="alert" data-trouble={name}>
      <p>
        <strong>{words.happened}</strong> {words.kept}
      </p>
      <p>{words.todo}</p>
      {detail && (
        <p class="quiet">
          {label}: <code>{detail}</code>
        </p>
      )}
      {children}
    </div>
  );
}

/** A trouble of the popup. */
export function TroubleNotice({ task, detail }: { task: Task; detail: string }) {
  const { trouble, troubleDetail } = useWords();
  return <TroubleBox name={task} words={trouble[task]} detail={detail} label={troubleDetail} />;
}
