import { openCatalogue } from '#catalogue';
import { listDuties, nameEntity, type Duty, type Entity } from '#entities';
import { listPlans } from '#plans';
import { digestWords } from '../proof.ts';
import type { Told } from '../tool.ts';
import { findEntities, refuseEntity } from './find-entity.ts';

/** Rows told in words; the data has all of them. */
const most = 60;

const planNotice = 'Los planes dan años y semestres, no días: se toma el último día del periodo.';

/** A plan, the day it bears and the digest of the document it was taken from. */
interface PlanDocument {
  nombre: string;
  fechado: string | null;
  pagina: string;
  sha256DelDocumento: string | null;
  /** It says what is due in which year. */
  tienePlazos: boolean;
}

const listDocuments = (): PlanDocument[] =>
  listPlans().map((plan) => {
    const [file] = plan.content();
    const [, sha256 = null] = /"sha256": "([0-9a-f]{64})"/.exec(openCatalogue().readFile(file).text) ?? [];
    return {
      nombre: plan.name,
      fechado: plan.dated?.() ?? null,
      pagina: plan.path,
      sha256DelDocumento: sha256,
      tienePlazos: plan.due !== undefined,
    };
  });

/** A list in words, of which only the first rows are told, and the documents it was read from. */
function tellRows(heading: string, rows: readonly string[]): { says: string; notices: string[] } {
  const more =
    rows.length > most ? [`Son ${rows.length}: en palabras van las primeras ${most}; en «datos», todas.`] : [];
  const read = listDocuments()
    .filter(({ tienePlazos }) => tienePlazos)
    .map(
      ({ nombre, fechado, pagina, sha256DelDocumento }) =>
        `Leído de «${nombre}» (${pagina}), ${fechado === null ? 'sin fecha conocida' : `fechado ${fechado}`}; sha256 del documento ${sha256DelDocumento ?? 'no consta'}. No es norma: es un plan.`,
    );
  return {
    says: [heading, ...rows.slice(0, most).map((row) => `- ${row}`)].join('\n'),
    notices: [planNotice, ...read, ...more],
  };
}

/** All that the plans ask of anybody in a year. */
function tellYear(year: string): Told {
  const due = listPlans().flatMap((plan) =>
    (plan.due?.() ?? [])
      .filter((row) => String(row.year) === year)
      .map(({ code, name, goal = null }) => ({ plan: plan.name, actividad: code, nombre: name, meta: goal })),
  );
  const heading =
    due.length === 0
      ? `En los planes que tenemos no hay nada con plazo en ${year}.`
      : `Lo que toca en ${year} según los planes que tenemos:`;
  const rows = due.map(
    ({ plan, actividad, nombre, meta }) => `${plan}, ${actividad}: ${nombre}${meta === null ? '' : ` (meta: ${meta})`}`,
  );
  return { ...tellRows(heading, rows), sources: [], data: { anio: year, toca: due, planes: listDocuments() } };
}

/** Where the plan states a goal; places that state it otherwise are all told. */
const goalPlaces = { goal22: 'tabla 2.2', goal23: 'tabla 2.3', goal1: 'sección 1' } as const;

/** A duty as data: its words as the plan prints them, in each place that does, and their digest. */
function describeDuty({ code, date, role, row, href }: Duty) {
  const read = (key: string): string | null => (typeof row[key] === 'string' ? row[key] : null);
  const metas = Object.entries(goalPlaces).flatMap(([key, donde]) => {
    const texto = read(key);
    return texto === null ? [] : [{ donde, texto, sha256: digestWords(texto) }];
  });
  return {
    actividad: code,
    nombre: read('activity'),
    hasta: date,
    papel: role,
    metas,
    estadoReportado: read('state'),
    dondeLoDice: read('places'),
    pagina: href,
  };
}

function tellEntity(entity: Entity, year: string | undefined): Told {
  const duties = listDuties(entity.roadmap?.id)
    .filter(({ date }) => year === undefined || date.startsWith(year))
    .map(describeDuty);
  const when = year === undefined ? '' : ` en ${year}`;
  const name = nameEntity(entity);
  const heading =
    duties.length === 0
      ? `A ${name} no le toca nada con plazo${when} en los planes que tenemos.`
      : `A ${name} le toca${when}:`;
  const rows = duties.map(({ actividad, nombre, hasta, papel, metas, estadoReportado }) =>
    [
      `${actividad} (${papel}, hasta ${hasta}): «${nombre ?? ''}»`,
      ...metas.map(({ donde, texto }) => `meta en la ${donde}: «${texto}»`),
      ...(estadoReportado === null ? [] : [`avance: ${estadoReportado}`]),
    ].join('; '),
  );
  return {
    ...tellRows(heading, rows),
    sources: [],
    data: { entidad: entity.id, pagina: `/entidades/${entity.id}/`, toca: duties, planes: listDocuments() },
  };
}

/** What falls to an entity, or to anybody in a year, by the national plans. */
export function tellDuties(
  { entidad, anio }: { entidad?: string | number | undefined; anio?: string | number | undefined },
  today: string,
): Told {
  const year = anio === undefined ? undefined : String(anio).trim();
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return { problems: [`«anio»: escribe el año con cuatro cifras; por ejemplo «${today.slice(0, 4)}».`] };
  }
  if (entidad === undefined) return tellYear(year ?? today.slice(0, 4));
  const asked = String(entidad).slice(0, 200);
  const found = findEntities(asked);
  const [entity, ...others] = found;
  return entity && others.length === 0 ? tellEntity(entity, year) : refuseEntity(asked, found);
}
