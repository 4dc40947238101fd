import { build } from 'esbuild';

/** The example for browsers as one classic script. */
export async function bundleExample(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/examples/in-browser.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'example',
  });
  return outputFiles[0]?.text ?? '';
}
