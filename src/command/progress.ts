import type { Progress, Step } from '../compile.js'

const words: Readonly<Record<Step, string>> = {
  read: 'Reading', understand: 'Understanding', merge: 'Merging', annotate: 'Explaining', write: 'Writing',
}

/** Says what goes on now, which is on the screen until something else does. */
export type Say = (what: string) => void

/**
 * Says each thing once, on its own line and on a terminal only: a line is heard once by a screen reader, where a drawn bar
 * is heard at every change.
 * @param after milliseconds that go by before anything is said
 */
export function sayingOn(stream: NodeJS.WriteStream, quiet: boolean, after: number): Say {
  if (!stream.isTTY || quiet) return () => {}
  const started = performance.now()
  let said = ''
  return (what) => {
    if (what === said || performance.now() - started < after) return
    said = what
    stream.write(`${what} ...\n`)
  }
}

/** Says each step of a compile that takes more than a moment. */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const say = sayingOn(stream, quiet, 1000)
  return (step, _done, of) => say(`${words[step]}${of > 1 ? ` (${of})` : ''}`)
}
