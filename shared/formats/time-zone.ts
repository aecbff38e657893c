const known = new Map<string, boolean>();

/** Whether `name` is a time zone of the IANA database, such as "Europe/Berlin" or "UTC". Offsets are no names. */
export function isTimeZone(name: string): boolean {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const answer = /^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name) && intlKnows(name);
  known.set(name, answer);
  return answer;
}

function intlKnows(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    // The only way Intl has to say no.
    return false;
  }
}
