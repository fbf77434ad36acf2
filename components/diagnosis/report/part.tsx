import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  heading: string;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the report with its heading, which never stands alone at the foot of a page. */
export function Part({ name, heading, lead, children }: Props) {
  return (
    <section class="report-part" data-part={name}>
      <div class="keep-with-next">
        <h3 class="part-title">{heading}</h3>
        {lead && <p>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
