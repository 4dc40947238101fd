import { bundleClassic } from './bundle-classic.ts';
import { namePart, partLoader, splitParts } from './split-parts.ts';

/** A classic script by the name of its file: `parte_Form_BCMM6lJw.js`. */
export type PackedScripts = Map<string, string>;

/** Packs modules, by their files, and all parts that they load later, each once. */
export async function packScripts(files: readonly string[]): Promise<PackedScripts> {
  const packed: PackedScripts = new Map();
  const waiting = new Set(files);
  for (const file of waiting) {
    const name = namePart(file);
    const code = await bundleClassic(file, { name, plugins: [splitParts((part) => waiting.add(part))] });
    packed.set(`${name}.js`, code.includes('loadPart(') ? partLoader + code : code);
  }
  return packed;
}
