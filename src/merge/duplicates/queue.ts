/** A wording with what it would cover if it were taken now. */
interface Worth {
  readonly hub: number
  readonly worth: number
}

/** A binary heap, greatest worth first, then the smaller position. */
export class WorthQueue {
  readonly #heap: Worth[] = []

  constructor(list: readonly Worth[]) {
    for (const one of list) this.push(one)
  }

  push(one: Worth): void {
    const heap = this.#heap
    let at = heap.push(one) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(heap[at] as Worth, heap[parent] as Worth)) break
      swap(heap, at, parent)
      at = parent
    }
  }

  pop(): Worth | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const right = left + 1
      let best = at
      if (left < heap.length && before(heap[left] as Worth, heap[best] as Worth)) best = left
      if (right < heap.length && before(heap[right] as Worth, heap[best] as Worth)) best = right
      if (best === at) return top
      swap(heap, at, best)
      at = best
    }
  }
}

const before = (a: Worth, b: Worth): boolean => a.worth > b.worth || (a.worth === b.worth && a.hub < b.hub)
const swap = (heap: Worth[], a: number, b: number) => { [heap[a], heap[b]] = [heap[b] as Worth, heap[a] as Worth] }
