/** The title of the window; it always says "Unhurried". */
export function WindowTitle({ workspace }: { readonly workspace: string | undefined }) {
  return <title>{workspace === undefined ? 'Unhurried' : `${workspace} · Unhurried`}</title>;
}
