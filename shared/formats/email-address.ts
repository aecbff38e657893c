const local = /^[^\s\p{C}@"(),:;<>[\]\\]+$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;

/** Whether `text` is one e-mail address and nothing else: something, an @, and a domain with a dot. */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const parts = text.split('@');
  if (parts.length !== 2) return false;
  const [name = '', domain = ''] = parts;
  const labels = domain.split('.');
  return local.test(name) && labels.length >= 2 && labels.every((each) => label.test(each));
}
