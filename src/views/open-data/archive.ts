import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildZip } from '#courses';
import { publishFile, type PublishedFile } from '#files';

/** Address of the archive. */
export const archivePath = '/datos/norma-circular.zip';

/** Address of the sum by which one may see that the archive arrived whole. */
export const archiveSumPath = '/datos/suma.json';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is what, for who opens the archive without the site: each folder by its name. */
export const readMe = `Norma Circular: todos los archivos de datos del sitio, con la misma ruta que en él.

normas/      texto y ficha de cada norma: JSON, Akoma Ntoso (XML), Markdown, JSON-LD, novedades (Atom); sus tablas en CSV y Excel
api/v1/      los mismos datos por recurso, con su JSON Schema (schemas/)
planes/      tablas, gráficos y calendario de los planes
entidades/   tabla, calendario y novedades de cada entidad
comparar/, calculadoras/, citas/, acerca/: tablas
tramites/    cada trámite en JSON-LD
glosario/    términos que definen los textos
novedades/   lo que cambió (Atom)
buscar/, revisar/: lo que usan el buscador y el revisor de citas
sumas.json   SHA-256 de cada archivo
LICENSE      licencias: textos oficiales, datos propios, código

En las tablas de normas, una columna sin título impreso se llama «Columna 5» o la que sea: eso es nuestro; lo demás va como está impreso. En
CSV, una celda que empieza por =, +, - o @ lleva antes un apóstrofo, para que la hoja de cálculo no la ejecute.

Fuera del archivo quedan las páginas del sitio, los PDF, los cursos, los marcos para otras páginas y el mapa del sitio.

No es un sitio oficial y no reemplaza al diario oficial.
`;

/** All files as one ZIP with their sums and the licence: the same bytes in whatever order they come. */
export async function buildArchive(files: readonly PublishedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Map<string, string | Uint8Array>();
  const sums: Record<string, string> = {};
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = await file.build();
    packed.set(file.path.slice(1), bytes);
    sums[file.path.slice(1)] = digest(bytes);
  }
  packed.set('LEEME.txt', readMe);
  packed.set('LICENSE', readFileSync('LICENSE', 'utf8'));
  packed.set('sumas.json', `${JSON.stringify(sums, undefined, 1)}\n`);
  return new Uint8Array(buildZip(packed));
}

/** All files in one, the same bytes on every build, and the sum of that one. */
export function listArchiveFiles(files: readonly PublishedFile[]): PublishedFile[] {
  const archive = publishFile(archivePath, () => buildArchive(files));
  const sum = publishFile(archiveSumPath, async () => {
    const bytes = await archive.build();
    return JSON.stringify({ file: archivePath, sha256: digest(bytes), bytes: bytes.length });
  });
  return [archive, sum];
}
