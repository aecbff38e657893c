import { writeFileSync } from 'node:fs';

/** A contacts file that takes some seconds to import. */
export function writeLargeContactsFile(path: string, rows: number): void {
  const lines = Array.from(
    { length: rows },
    (_, n) => `person${n}@example.com,Person ${n},Number ${n},Company ${n % 97},Germany,Fair ${n % 7}`,
  );
  writeFileSync(path, `Email,First Name,Last Name,Company,Country,Source\n${lines.join('\n')}\n`);
}
