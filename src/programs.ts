/** A way to start an outside program. The first of several that this machine can do is taken. */
export type Way =
  /** A program on the PATH. */
  | { readonly program: string }
  /** A program whose path an environment variable names. */
  | { readonly file: { readonly variable: string } }
  /** A Node script of a package, looked for near the working folder and beside ours: `@daisy/ace-cli/bin/ace.js`. */
  | { readonly script: string }
  /** A Java program whose jar an environment variable names. */
  | { readonly jar: { readonly variable: string }; readonly main?: string }
  /** A Java program whose jar a package brings, looked for like a script. */
  | { readonly jar: { readonly package: string }; readonly main?: string }
  /** A browser that programs can drive: one that PUPPETEER_EXECUTABLE_PATH or CHROME_PATH names, one on the PATH or where its maker puts it, or puppeteer's own. */
  | { readonly browser: true }

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

/** A folder for files that a program asks for or gives; names are base names. */
export interface LentFolder {
  readonly path: string
  /** A file in it, or null. */
  read(name: string): Promise<string | null>
  write(name: string, text: string): Promise<void>
}

/** The only outside programs that may be started. */
export interface Programs {
  /** Null where this machine has none of the ways. */
  find(ways: readonly Way[]): Promise<Command | null>
  /** Runs without a shell and within a time limit; never throws. @param input what the program reads from standard input */
  run(command: Command, more: readonly string[], input?: string): Promise<Ending>
  /** Lends a folder that is gone afterwards. */
  lendFolder<T>(use: (folder: LentFolder) => Promise<T>): Promise<T>
}

/** A machine without outside programs. */
export const noPrograms: Programs = {
  find: async () => null,
  run: async () => ({ status: null, output: '', errors: '', stopped: false }),
  lendFolder: (use) => use({ path: '', read: async () => null, write: async () => {} }),
}
