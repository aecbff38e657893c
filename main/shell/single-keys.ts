import type { JsonFile } from './json-file.ts';
import type { Settings } from './settings.ts';

/** Whether keys without Ctrl or Alt do something by themselves: a help for some, a trap for others. */
export interface SingleKeys {
  on(): boolean;
  choose(on: boolean): void;
}

export function createSingleKeys(settings: JsonFile<Settings>): SingleKeys {
  return {
    on: () => settings.read().singleKeys,
    choose: (on) => settings.write({ ...settings.read(), singleKeys: on }),
  };
}
