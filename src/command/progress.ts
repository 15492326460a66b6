import type { Progress, Step } from '../compile.js'

const words: Readonly<Record<Step, string>> = {
  read: 'Reading', understand: 'Understanding', merge: 'Merging', annotate: 'Explaining', write: 'Writing',
}

/**
 * Says each step on its own line, on a terminal only and only once a second has gone by: a line is heard once by a
 * screen reader, where a drawn bar is heard at every change.
 */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (!stream.isTTY || quiet) return () => {}
  const started = performance.now()
  let said: Step | null = null
  return (step, _done, of) => {
    if (step === said || performance.now() - started < 1000) return
    said = step
    stream.write(`${words[step]}${of > 1 ? ` (${of})` : ''} ...\n`)
  }
}
