/**
 * Gives pairs of whole numbers the numbers 0, 1, 2 ... in the order in which they first come. A hash table with open
 * addressing in typed arrays: a large stack has millions of pairs, and a map would hold an object for each.
 */
export class PairNumbers {
  #slots = new Int32Array(1024).fill(-1)
  #first = new Int32Array(512)
  #second = new Int32Array(512)
  #size = 0

  get size(): number { return this.#size }
  first(number: number): number { return this.#first[number] as number }
  second(number: number): number { return this.#second[number] as number }

  /** @param first and `second` whole numbers of 32 bits */
  of(first: number, second: number): number {
    let slot = this.#slotOf(first, second)
    for (let number = this.#slots[slot] as number; number >= 0; number = this.#slots[slot] as number) {
      if (this.#first[number] === first && this.#second[number] === second) return number
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    const number = this.#size++
    if (number === this.#first.length) this.#grow()
    this.#first[number] = first
    this.#second[number] = second
    this.#put(number)
    return number
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second, 0xc2b2ae35)
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1)
  }

  #put(number: number): void {
    let slot = this.#slotOf(this.#first[number] as number, this.#second[number] as number)
    while (this.#slots[slot] as number >= 0) slot = (slot + 1) & (this.#slots.length - 1)
    this.#slots[slot] = number
  }

  /** Twice the room; the table stays at most half full. */
  #grow(): void {
    const [first, second] = [new Int32Array(2 * this.#first.length), new Int32Array(2 * this.#first.length)]
    first.set(this.#first)
    second.set(this.#second)
    this.#first = first
    this.#second = second
    this.#slots = new Int32Array(2 * first.length).fill(-1)
    for (let number = 0; number < this.#size - 1; number++) this.#put(number)
  }
}
