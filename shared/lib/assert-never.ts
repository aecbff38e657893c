/** Makes a `switch` over a closed union exhaustive: reaching it is a bug, and the compiler says so first. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
