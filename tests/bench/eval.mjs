/** Scores the built program on the open development sets. Their data and the scorer stand beside this repository, not in it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const scorer = fileURLToPath(new URL('../../../shared/eval/score.mjs', import.meta.url))
if (existsSync(scorer)) {
  process.exitCode = spawnSync(process.execPath, [scorer, ...process.argv.length > 2 ? process.argv.slice(2) : ['all'], '--cmd', 'node dist/cli.js'], { stdio: 'inherit' }).status ?? 1
} else {
  process.stderr.write('There is nothing to score with: the development sets and their scorer are no part of this repository. Put them into ../shared/eval to use them.\n')
  process.exitCode = 1
}
