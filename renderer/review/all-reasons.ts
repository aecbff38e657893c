import type { Reason, TouchVerdict } from '../../shared/domain/verdict.ts';
import { dataBlocks } from '../../shared/review/data-blocks.ts';
import { sayNumbers } from '../../shared/review/numbers.ts';
import { aroundName } from '../../shared/review/words.ts';
import { keyOf } from './answers.ts';
import { element } from './element.ts';
import type { Places } from './places.ts';
import { bytesOf, unzip } from './unzip.ts';

/** What is read of the package of the page itself. */
interface Package {
  readonly verdicts: { readonly touches: readonly TouchVerdict[] };
  readonly people: readonly { readonly key: string; readonly calledName: string }[];
}

interface AllReasons {
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly names: ReadonlyMap<string, string>;
}

/** Where a page had no room for all reasons of everyone, says them for whoever is unfolded, out of its package. */
export function createTeller(places: Places): (person: HTMLElement) => Promise<void> {
  let read: Promise<AllReasons> | null = null;
  const told = new WeakSet<HTMLElement>();
  return async (person) => {
    if (told.has(person)) return;
    told.add(person);
    read ??= readPackage();
    const { reasons, names } = await read;
    const name = names.get(person.dataset['c'] ?? '') ?? '';
    for (const item of person.querySelectorAll<HTMLElement>('li[data-n]')) {
      const subject = places.subjectAt(item);
      const own = subject === null ? undefined : reasons.get(keyOf(subject));
      const place = item.querySelector(':scope > p:not(.in-words)');
      if (own === undefined || own.length === 0 || place === null) continue;
      place.replaceChildren(...own.map((reason) => said(reason, name)), ...place.querySelectorAll('em'));
    }
  };
}

async function readPackage(): Promise<AllReasons> {
  const block = document.getElementById(dataBlocks.package)?.textContent ?? '';
  const { verdicts, people } = JSON.parse(await unzip(bytesOf(block.trim()))) as Package;
  return {
    reasons: new Map(
      verdicts.touches.map(({ contact, step, reasons }) => [keyOf({ on: 'touch', contact, step }), reasons]),
    ),
    names: new Map(people.map(({ key, calledName }) => [key, calledName])),
  };
}

function said(reason: Reason, name: string): HTMLElement {
  const [first = '', ...rest] = aroundName(reason.sentence, name);
  const line = element('span', { class: 'reason' }, first);
  for (const part of rest) line.append(element('bdi', {}, name), part);
  line.append(' ', element('i', {}, sayNumbers(reason)));
  return line;
}
