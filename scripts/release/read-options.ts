import { parseArgs } from 'node:util';
import { findNearest } from '#errors';

/** What can be written behind `npm run release --`, and what it does. */
const KNOWN = {
  'sin-sbom': 'no escribe la lista de componentes (SBOM), para la que la primera vez hace falta conexión',
  ayuda: 'esto',
} as const;

/** What the command line asks for. */
export interface ReleaseOptions {
  hasSbom: boolean;
  isHelp: boolean;
  /** What is wrong with it, and what to write. */
  problem?: string;
}

/** What `npm run release` does and what it takes. */
export const RELEASE_HELP = [
  'npm run release   construye el sitio, lo revisa y deja en release/ lo que se publica (README, «Publicar»)',
  '',
  ...Object.entries(KNOWN).map(([name, words]) => `  --${name.padEnd(10)} ${words}`),
  '',
  'SITE_URL=https://… pone la dirección completa en cada página; SITE_CONTACT=correo@… dice a quién se avisa un error.',
].join('\n');

/** Reads the words behind `npm run release --`: what nobody knows is refused, before anything is built. */
export function readReleaseOptions(words: readonly string[]): ReleaseOptions {
  const names = Object.keys(KNOWN);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' } as const]));
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const read = { hasSbom: values['sin-sbom'] !== true, isHelp: values['ayuda'] === true };
  const strange = tokens.find(
    (token) =>
      token.kind === 'positional' ||
      (token.kind === 'option' && (!names.includes(token.name) || token.value !== undefined)),
  );
  if (!strange) return read;
  const [name, typed] = strange.kind === 'option' ? [strange.name, strange.rawName] : ['', words[strange.index] ?? ''];
  const near = findNearest(name, names).map((one) => `--${one}`);
  const meant = near.length > 0 ? ` ¿Quisiste decir ${near.join(' o ')}?` : '';
  return {
    ...read,
    problem: `No se conoce «${typed}».${meant} Solo hay ${names.map((one) => `--${one}`).join(' y ')}.`,
  };
}
