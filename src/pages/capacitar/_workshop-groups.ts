import { listCourses } from '#courses';
import { embedGroups, formatToolId, type Embed, type EmbedKind, type WorkshopItem } from '#embeds';
import { formatFormatPath, listFormats } from '#formats';
import { formatSheetPath, listSheets } from '#handouts';
import { formatLetterPath, joinLetter } from '#letters';
import type { Library } from '#library';
import { formatDate, formatShortName } from '#norms';
import { buildSourceLinker, listLetterPages, listNormsWithText } from '#views';
import { findCourseRules } from '../cursos/_course-rules.ts';
import { listEmbeds } from '../embed/_all-embeds.ts';
import { listNormEmbeds, type LoadTree } from '../embed/_article-embeds.ts';
import { findVersion } from '../embed/_embed-lists.ts';

const formatDay = (day: string | undefined): string | undefined => (day === undefined ? undefined : formatDate(day));

function buildToolItem(embed: Embed, embeds: readonly Embed[]): WorkshopItem {
  const { title, page, version, checkedOn } = embed;
  const id = formatToolId(embed);
  // A guided path ends in its questions: it is the course of these, and of nothing else in it.
  const course = listCourses().find(({ steps }) => steps.at(-1) === id);
  const item = { id, title, page, version, checked: formatDay(checkedOn) };
  if (!course) return item;
  const rules = findCourseRules(course, embeds);
  const name = course.mastery === undefined ? course.title : `Ruta guiada: ${course.title}`;
  return {
    ...item,
    course: { id: course.id, title: name, version: rules.version, checked: formatDay(rules.checkedOn) },
  };
}

const listSheetItems = (library: Library): WorkshopItem[] =>
  listSheets(buildSourceLinker(library)).map((sheet) => ({
    id: `hojas/${sheet.id}`,
    title: `Hoja: ${sheet.title}`,
    page: formatSheetPath(sheet.id),
    version: findVersion(sheet),
    checked: formatDay(sheet.verifiedOn),
  }));

const listFormItems = (): WorkshopItem[] =>
  listFormats().map((format) => ({
    id: `formularios/${format.id}`,
    title: format.title,
    page: formatFormatPath(format.id),
    version: findVersion(format),
    checked: undefined,
  }));

const listLetterItems = (library: Library): WorkshopItem[] =>
  listLetterPages(library).map(({ id, letter, facts }) => ({
    id: `cartas/${id}`,
    title: joinLetter(letter.title, facts),
    page: formatLetterPath(id),
    version: findVersion([letter, facts]),
    checked: undefined,
  }));

/** All that can be picked for a workshop, by kind. */
export function listWorkshopGroups(library: Library): { title: string; items: WorkshopItem[] }[] {
  const all = listEmbeds(library);
  const embeds = all.filter(({ isInner }) => !isInner);
  const kinds = Object.entries(embedGroups) as [EmbedKind, string][];
  return [
    ...kinds.map(([kind, title]) => ({
      title,
      items: embeds.filter((embed) => embed.kind === kind).map((embed) => buildToolItem(embed, all)),
    })),
    { title: 'Hojas para repartir', items: listSheetItems(library) },
    { title: 'Formularios de la norma', items: listFormItems() },
    { title: 'Cartas para llenar', items: listLetterItems(library) },
  ].filter(({ items }) => items.length > 0);
}

/** The parts of each norm that can be picked, norm by norm. */
export async function listNormGroups(
  library: Library,
  loadTree: LoadTree,
): Promise<{ name: string; items: WorkshopItem[] }[]> {
  const groups = [];
  for (const entry of listNormsWithText(library)) {
    const parts = await listNormEmbeds(library, loadTree, entry);
    groups.push({ name: formatShortName(entry.record), items: parts.map(({ embed }) => buildToolItem(embed, [])) });
  }
  return groups;
}
