import path from 'node:path';

/** Where a module stands in the house: its floor from 0 up, and its room. */
export interface Standing {
  floor: number;
  room: string;
}

/** Folders of src/ below the rooms, lowest first; those of one line may use one another as long as no circle closes. */
const ground: readonly (readonly string[])[] = [
  ['text'],
  ['errors'],
  ['amounts', 'calendar', 'catalogue', 'files', 'forms', 'quantities', 'ui'],
];

const ROOMS = ground.length;
const VIEWS = ROOMS + 1;
const SITE = ROOMS + 2;
const PAGES = ROOMS + 3;
const DOORS = ROOMS + 4;

/** Folders above the rooms, and the modules of src/ itself: each stands where it may reach what it needs. */
const above: Readonly<Record<string, number>> = {
  views: VIEWS,
  'collections.ts': VIEWS,
  'content.ts': VIEWS,
  'content.config.ts': VIEWS,
  site: SITE,
  mcp: SITE,
  pages: PAGES,
  tests: DOORS,
};

/** Where a file of the project stands, by its path from the root; undefined for what is no module of the house. */
export function findStanding(file: string): Standing | undefined {
  const [top, name] = file.split('/');
  if (top === 'scripts') return { floor: DOORS, room: 'scripts' };
  if (top !== 'src' || name === undefined) return undefined;
  const low = ground.findIndex((folders) => folders.includes(name));
  if (low >= 0) return { floor: low, room: name };
  return { floor: above[name] ?? ROOMS, room: name };
}

/** The file a specifier leads to, from the root; undefined for packages. `#norms` and `#views/norm` are faces. */
function resolveSpecifier(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}/index.ts`;
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
}

/** What is wrong with an import, in a sentence; undefined where nothing is. */
export function judgeImport(file: string, specifier: string): string | undefined {
  const isAstro = file.endsWith('.astro') || /^src\/(?:pages\/|content\.)/.test(file);
  if (specifier.startsWith('astro:')) {
    return isAstro ? undefined : 'Rooms run in plain Node: only pages, content.ts and .astro files use astro:*.';
  }
  const target = resolveSpecifier(file, specifier);
  const [from, to] = [findStanding(file), target === undefined ? undefined : findStanding(target)];
  if (!from || !to || target === undefined) return undefined;
  if (file.endsWith('.test.ts')) return undefined;
  if (to.floor > from.floor) {
    return `Arrows run pages → site → views → rooms → ground, never back: ${from.room} may not import ${to.room}.`;
  }
  if (from.room === to.room) {
    const isOwnFace = specifier === `#${from.room}` || specifier === './index.ts';
    return isOwnFace ? 'Inside a room, import the module itself.' : undefined;
  }
  const isFace =
    specifier.startsWith('#') || /\.(?:astro|css)(?:\?raw)?$/.test(specifier) || /^src\/[^/]+$/.test(target);
  if (isFace || from.floor === DOORS) return undefined;
  return `Import another room through its face: \`#${to.room}\` (only .astro and .css files go by path).`;
}
