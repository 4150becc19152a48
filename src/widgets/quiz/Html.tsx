interface Props {
  html: string;
  id?: string;
  className?: string;
}

/** Text that was rendered at build, set in a line. */
export function Html({ html, ...rest }: Props) {
  return <span {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Paragraphs that were rendered at build; `lead` stands in bold before the first. */
export function Paragraphs({ html, lead, ...rest }: Props & { lead?: string | undefined }) {
  const led = lead === undefined ? html : html.replace(/^<p>/, `<p><b>${lead}</b> `);
  return <div {...rest} dangerouslySetInnerHTML={{ __html: led }} />;
}
