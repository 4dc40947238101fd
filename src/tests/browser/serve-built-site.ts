import type { TestProject } from 'vitest/node';
import { serveBuiltSite } from '../../../scripts/serve/serve-built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site: `http://localhost:4400/`. */
    siteUrl: string;
  }
}

/** Away from the port of `npm start`, which may be running. */
const TEST_PORT = 4400;

/** Serves the built site once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveBuiltSite(TEST_PORT);
  project.provide('siteUrl', site.url);
  return site.stop;
}
