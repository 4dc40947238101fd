import type { Issue } from '#errors';

/** Files that programs leave beside those of people, by their name. */
const LEFT: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(?:\.DS_Store|\._.*)$/, 'lo deja macOS en cada carpeta'],
  [/^(?:Thumbs\.db|desktop\.ini)$/i, 'lo deja Windows en cada carpeta'],
  [/^~\$/, 'lo deja Word mientras un documento está abierto'],
  [/(?:~|\.(?:sw[a-p]|tmp|bak|orig|rej))$/i, 'es una copia que deja el editor'],
  [/\.(?:docx?|odt|rtf|pdf|xlsx?|pptx?)$/i, 'es un documento; su texto se pasa con «npm run new:norm -- --from …»'],
  [/\.(?:png|jpe?g|gif|webp|tiff?|zip|rar)$/i, 'es una imagen o un archivo comprimido'],
];

const READ = /\.(?:json|mdx?)$/;

/** A file that is no content, whatever folder it lies in: told by its name, for nobody can read it. */
export function describeStray(file: string): Issue | undefined {
  const name = file.replace(/^.*\//, '');
  const place = { file };
  const rule = 'stray-file';
  const bare = /^(.*\.(?:json|mdx?))\.txt$/i.exec(file)?.[1];
  if (bare !== undefined) {
    const message = `El nombre «${name}» termina en .txt, y así nadie lo lee: el editor se lo agregó.`;
    return { rule, place, message, fix: `Quítele .txt:  mv ${file} ${bare}` };
  }
  const left = LEFT.find(([pattern]) => pattern.test(name));
  if (!left && READ.test(name)) return undefined;
  const what = left ? left[1] : 'en content/ se leen archivos .json y .mdx';
  const message = `Nadie lee este archivo: «${name}» no es contenido (${what}).`;
  return { rule, place, message, fix: 'Bórrelo o sáquelo de content/.' };
}
