import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const name = 'Norrlys Instruments';

/** The first free name in a folder, which is made when it is missing: nothing is ever written over. */
export function freeSamplePlace(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}.unhurried`);
    if (!existsSync(path)) return path;
  }
}
