import type { Count } from './count.js'
import type { StatementStack } from './stack.js'

/** How much of what the clauses say must be the same, by what is measured; counts without a frame need nothing more than their key. */
export const agreement: Readonly<Record<string, { readonly shared: number; readonly share: number }>> = {
  thing: { shared: 3, share: 0.45 }, money: { shared: 3, share: 0.4 }, percent: { shared: 2, share: 0.45 }, distance: { shared: 1, share: 0.3 }, duration: { shared: 2, share: 0.35 },
  weight: { shared: 2, share: 0.4 }, area: { shared: 2, share: 0.4 }, people: { shared: 3, share: 0.35 },
}

/** Clauses of articles that share little else. */
export const strong = { shared: 4, share: 0.45 }

/** Whether so many stems, with so much of the weight of the shorter clause, are in both clauses. */
export function framesAgree(a: Count, b: Count, stack: StatementStack, limit: { readonly shared: number; readonly share: number }): boolean {
  const [x, y] = [a.frame(), b.frame()]
  let [shared, sum] = [0, 0]
  const total = (frame: ReadonlySet<string>) => [...frame].reduce((all, stem) => all + stack.weight(stem), 0)
  for (const stem of x) if (y.has(stem)) { shared++; sum += stack.weight(stem) }
  return shared >= limit.shared && sum >= limit.share * Math.min(total(x), total(y))
}
