/** A way to start an outside program. The first of several that this machine can do is taken. */
export type Way =
  /** A program on the PATH. */
  | { readonly program: string }
  /** A Java program whose jar an environment variable names. */
  | { readonly jar: { readonly variable: string }; readonly main?: string }
  /** A Java program whose jar a package beside ours brings. */
  | { readonly jar: { readonly package: string }; readonly main?: string }

/** How a program is started; only who made it knows what it holds. */
export interface Command {
  readonly file: string
  readonly arguments: readonly string[]
}

/** How a program ended. */
export interface Ending {
  /** Null where it could not be started or was stopped. */
  readonly status: number | null
  readonly output: string
  readonly errors: string
  readonly stopped: boolean
}

/** The only outside programs that a check may start. */
export interface Programs {
  /** Null where this machine has none of the ways. */
  find(ways: readonly Way[]): Promise<Command | null>
  /** Runs without a shell and within a time limit; never throws. */
  run(command: Command, more: readonly string[]): Promise<Ending>
  /** Lends a folder that is gone afterwards. `read` gives a file in it, or null. */
  lendFolder<T>(use: (folder: string, read: (name: string) => Promise<string | null>) => Promise<T>): Promise<T>
}

/** For those who want our own rules alone. */
export const noPrograms: Programs = {
  find: async () => null,
  run: async () => ({ status: null, output: '', errors: '', stopped: false }),
  lendFolder: (use) => use('', async () => null),
}
