import { rolldown, type Plugin } from 'rolldown';

/** How a script is to be bundled. */
export interface ClassicOptions {
  /** Name under which it leaves what it exports. */
  name?: string;
  plugins?: Plugin[];
  /** Names that are replaced by code. */
  define?: Record<string, string>;
}

/**
 * A module and all that it imports as one classic script. A frame that its host has locked has no origin, and a browser asks leave of the
 * server for each module that such a page loads; for a classic script it does not ask.
 */
export async function bundleClassic(
  entry: string,
  { name, plugins = [], define = {} }: ClassicOptions = {},
): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    plugins,
    platform: 'browser',
    logLevel: 'silent',
    tsconfig: false,
    transform: { define },
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      minify: true,
      ...(name !== undefined && { name }),
      exports: 'auto',
    });
    const [chunk, ...others] = output;
    if (others.length > 0)
      throw new Error(`${entry}: a classic script is one file, and this gives ${others.length + 1}.`);
    return chunk.code;
  } finally {
    await bundle.close();
  }
}
