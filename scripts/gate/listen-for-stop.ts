/** Exit code of a program that Ctrl+C ended. */
export const INTERRUPTED = 130;

/** Aborts on Ctrl+C, when the terminal is closed, or when the program is asked to end. */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Not only once: npm passes on the Ctrl+C that the terminal has sent already.
    process.on(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
