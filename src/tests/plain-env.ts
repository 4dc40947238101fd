/** What Vitest says to its own workers: a build that hears of it takes four times as long. */
const ofVitest = /^(?:VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL|FORCE_TTY|NODE_ENV)$/;

/** The environment for a program that a test starts: as a terminal would give it. */
export const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
