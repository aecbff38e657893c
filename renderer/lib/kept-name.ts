const key = 'unhurried.name';

/** Under which name decisions and plans are written down on this computer; '' until it was said once. */
export function keptName(): string {
  return window.localStorage.getItem(key) ?? '';
}

export function keepName(name: string): void {
  window.localStorage.setItem(key, name);
}
