/**
 * A set of positive whole numbers up to 2^53 that takes some twenty bytes each: a million rows can be remembered where a
 * `Set` would hold on to a hundred megabytes.
 */
export class NumberSet {
  #slots = new Float64Array(1024);
  #size = 0;

  has(number: number): boolean {
    return this.#slots[this.#slotOf(this.#slots, number)] === number;
  }

  add(number: number): void {
    const slot = this.#slotOf(this.#slots, number);
    if (this.#slots[slot] === number) return;
    this.#slots[slot] = number;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length * 3) this.#grow();
  }

  #grow(): void {
    const wider = new Float64Array(this.#slots.length * 2);
    for (const number of this.#slots) if (number !== 0) wider[this.#slotOf(wider, number)] = number;
    this.#slots = wider;
  }

  /** Where the number is, or where it would go. The length is a power of two. */
  #slotOf(slots: Float64Array, number: number): number {
    const mask = slots.length - 1;
    let slot = Math.imul(number ^ (number / 0x1_0000_0000), 0x9e3779b1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Any text → a positive whole number below 2^53 (cyrb53, public domain); two texts meet once in many millions. */
export function hashText(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (0x1f_ffff & low) + (high >>> 0) + 1;
}
