/** Takes away all but the first `count`: for a few at the end far quicker than setting a length. */
export function keepFirst(list: unknown[], count: number): void {
  while (list.length > count) list.pop();
}
