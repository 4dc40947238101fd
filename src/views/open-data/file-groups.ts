import { unzipSync } from 'fflate';
import { fileKinds, formatFileSize, type PublishedFile } from '#files';

/** What a group of files is, and which belong to it. */
interface GroupRule {
  id: string;
  title: string;
  /** In Spanish, a sentence. */
  what: string;
  matches: RegExp;
  /** Its files are told one by one; else how many they are. */
  isListed?: true;
}

/** Every file belongs to the first of these that takes it. */
const rules: readonly GroupRule[] = [
  {
    id: 'textos',
    title: 'Textos de las normas',
    what: 'El texto letra por letra: Akoma Ntoso 3.0 (XML) para programas jurídicos y Markdown para leer y comparar.',
    matches: /^\/normas\/[^/]+\.(?:xml|md)$/u,
    isListed: true,
  },
  {
    id: 'fichas',
    title: 'Fichas de las normas',
    what: 'En JSON, todo lo que sabemos de cada una: estado con su evidencia, citas, quién la cita y, si lo tenemos, su texto en árbol. Su dirección es la de la página, con .json: /normas/ley-29419.json.',
    matches: /^\/normas\/[^/]+\.json$/u,
  },
  {
    id: 'vocabulario',
    title: 'Normas y trámites en JSON-LD',
    what: 'Con las palabras de schema.org (Legislation, GovernmentService): solo lo que es seguro. Su dirección es la de la página, con .jsonld: /normas/ley-29419.jsonld.',
    matches: /\.jsonld$/u,
  },
  {
    id: 'cuadros',
    title: 'Tablas de los textos',
    what: 'Cada tabla impresa en una norma, palabra por palabra. También están al pie de la página de su artículo o anexo.',
    matches: /^\/normas\/[^/]+\/[^/]+\.(?:csv|xlsx)$/u,
  },
  {
    id: 'citar',
    title: 'Cómo se cita cada disposición',
    what: 'La forma de citarla, su estado y su huella, en JSON.',
    matches: /^\/normas\/[^/]+\/citar\.json$/u,
  },
  {
    id: 'api',
    title: 'API v1',
    what: 'Los mismos datos por recurso, en JSON, cada archivo con su esquema.',
    matches: /^\/api\//u,
    isListed: true,
  },
  {
    id: 'graficos',
    title: 'Gráficos',
    what: 'Cada gráfico de los planes con sus cifras.',
    matches: /\/graficos\//u,
  },
  {
    id: 'tablas',
    title: 'Tablas de las páginas',
    what: 'Planes, trámites, multas, plazos, entidades, comparaciones y citas, en CSV, Excel y JSON.',
    matches:
      /^\/(?:planes|comparar|calculadoras|acerca|citas)\/.+\.(?:csv|xlsx|json)$|^\/entidades\/.+\.(?:csv|xlsx)$/u,
    isListed: true,
  },
  {
    id: 'calendarios',
    title: 'Calendarios',
    what: 'Lo que toca a cada entidad y las metas con fecha.',
    matches: /\.ics$/u,
  },
  {
    id: 'novedades',
    title: 'Novedades',
    what: 'En Atom: de todo, de cada norma y de cada entidad.',
    matches: /\.atom$/u,
  },
  {
    id: 'glosario',
    title: 'Glosario',
    what: 'Cada definición con su disposición y sus palabras.',
    matches: /^\/glosario\//u,
    isListed: true,
  },
  {
    id: 'buscadores',
    title: 'Índices de este sitio',
    what: 'Lo que usan el buscador y la revisión de citas.',
    matches: /^\/(?:buscar|revisar)\//u,
  },
];

/** A file with its size. */
export interface ListedFile {
  path: string;
  size: string;
}

/** Files of one kind of content, with their sizes. */
export interface FileGroup extends Pick<GroupRule, 'id' | 'title' | 'what'> {
  count: number;
  /** Of all of them together. */
  size: string;
  /** Names of their kinds: `CSV, Excel`. */
  kinds: string;
  /** One by one, where they are few. */
  files: readonly ListedFile[];
}

/** Sizes of the files of an archive, by their paths, without opening them. */
function readSizes(archive: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      sizes.set(`/${name}`, originalSize);
      return false;
    },
  });
  return sizes;
}

/** Every file of the archive in its group, in the order of the page. Throws for a file that no group takes. */
export function groupFiles(files: readonly Pick<PublishedFile, 'path' | 'ending'>[], archive: Uint8Array): FileGroup[] {
  const sizes = readSizes(archive);
  const packed = files.filter(({ path }) => sizes.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byRule = Map.groupBy(packed, ({ path }) => {
    const rule = rules.find(({ matches }) => matches.test(path));
    if (!rule) throw new Error(`No group of src/views/open-data/file-groups.ts takes ${path}.`);
    return rule;
  });
  const sizeOf = (path: string): number => sizes.get(path) ?? 0;
  return rules.flatMap((rule) => {
    const own = byRule.get(rule) ?? [];
    if (own.length === 0) return [];
    return [
      {
        id: rule.id,
        title: rule.title,
        what: rule.what,
        count: own.length,
        size: formatFileSize(own.reduce((sum, { path }) => sum + sizeOf(path), 0)),
        kinds: [...new Set(own.map(({ ending }) => fileKinds[ending].name))].toSorted().join(', '),
        files: rule.isListed ? own.map(({ path }) => ({ path, size: formatFileSize(sizeOf(path)) })) : [],
      },
    ];
  });
}
