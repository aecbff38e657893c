import type { Reason, TouchHead, TouchVerdict } from '../../shared/domain/verdict.ts';

/** A touch of which only what orders and counts it lies open: the verdicts of a large plan would fill the memory. */
export interface PackedTouch extends TouchHead {
  /** How many reasons `whole` has. */
  readonly reasonCount: number;
  /** Whether `whole` has a written decision to go ahead. */
  readonly isOverridden: boolean;
  /** All of it, made anew each time: whoever needs two things of it asks once. */
  whole(): TouchVerdict;
}

/** Reasons and sentences of a few hundred touches. */
const pageBytes = 1 << 18;

/** Packs touches one after the other into common memory, outside of what the garbage collector walks through. */
export function createPacker(): (touch: TouchVerdict) => PackedTouch {
  let page = Buffer.alloc(0);
  let used = 0;
  return (touch) => {
    const text = JSON.stringify(toParts(touch));
    const bytes = Buffer.byteLength(text);
    if (used + bytes > page.length) {
      page = Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
      used = 0;
    }
    page.write(text, used);
    const packed = new Packed(touch, page, used, bytes, bytes === text.length ? 'latin1' : 'utf8');
    used += bytes;
    return packed;
  };
}

/** Without the names of what every one has, which would be more than what they say. */
type PackedReason = readonly [
  Reason['code'],
  Reason['severity'],
  Reason['numbers'],
  Reason['sentence'],
  Reason['clearsAt'],
  RareParts?,
];
/** What only some reasons have. */
type RareParts = Omit<Reason, 'code' | 'severity' | 'numbers' | 'sentence' | 'clearsAt'>;
type Rest = Omit<TouchVerdict, keyof TouchHead | 'reasons'>;
type Parts = readonly [reasons: readonly PackedReason[], rest: Rest];

function toParts(touch: TouchVerdict): Parts {
  const { contact: _c, step: _s, at: _a, past: _p, verdict: _v, may: _m, pace: _t, reasons, ...rest } = touch;
  const packed = reasons.map(({ code, severity, numbers, sentence, clearsAt, ...rare }): PackedReason => {
    const always = [code, severity, numbers, sentence, clearsAt] as const;
    return Object.keys(rare).length === 0 ? always : [...always, rare];
  });
  return [packed, rest];
}

class Packed implements PackedTouch {
  readonly contact: string;
  readonly step: string;
  readonly at: string;
  readonly past: boolean;
  readonly verdict: TouchVerdict['verdict'];
  readonly may: TouchVerdict['may'];
  readonly pace: TouchVerdict['pace'];
  readonly reasonCount: number;
  readonly isOverridden: boolean;
  readonly #page: Buffer;
  readonly #from: number;
  readonly #bytes: number;
  readonly #encoding: 'latin1' | 'utf8';

  constructor(touch: TouchVerdict, page: Buffer, from: number, bytes: number, encoding: 'latin1' | 'utf8') {
    this.contact = touch.contact;
    this.step = touch.step;
    this.at = touch.at;
    this.past = touch.past;
    this.verdict = touch.verdict;
    this.may = touch.may;
    this.pace = touch.pace;
    this.reasonCount = touch.reasons.length;
    this.isOverridden = touch.override !== undefined;
    this.#page = page;
    this.#from = from;
    this.#bytes = bytes;
    this.#encoding = encoding;
  }

  /** Its keys come in the order in which they were. */
  whole(): TouchVerdict {
    // Nearly all of it is ASCII, which is read several times faster when nothing else is expected.
    const text = this.#page.toString(this.#encoding, this.#from, this.#from + this.#bytes);
    // Nobody else writes there: what is unpacked is what was packed.
    const [reasons, rest] = JSON.parse(text) as Parts;
    const { contact, step, at, past, verdict, may, pace } = this;
    return {
      contact,
      step,
      at,
      past,
      verdict,
      may,
      pace,
      reasons: reasons.map(([code, severity, numbers, sentence, clearsAt, rare]) => {
        return { code, severity, numbers, sentence, clearsAt, ...rare };
      }),
      ...rest,
    };
  }
}
