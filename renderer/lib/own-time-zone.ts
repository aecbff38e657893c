/** The zone of whoever sits at this computer (IANA name). */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
