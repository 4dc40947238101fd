import Big from 'big.js';
import type { z } from 'zod';
import { percentOf } from '#amounts';
import { defineResource, type ApiResource } from '#api';
import { listFineTables } from '#fines';
import { formatSiglaPath, formatTermPath } from '#glossary';
import { formatNormPath } from '#norms';
import { findObservationPath, listObservations } from '#observations';
import { listDeadlineRules, listDecrees, listHolidays, listUits } from '#parameters';
import { listPlans } from '#plans';
import { listProcedures, type Fee } from '#procedures';
import { buildNormDescriber } from '../describe-norm-state.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { isService } from '../linked-data/describe-pages.ts';
import type { FileSources } from './file-sources.ts';
import {
  CitationItemSchema,
  FeeItemSchema,
  FineItemSchema,
  GlossaryItemSchema,
  NormItemSchema,
  ObservationItemSchema,
  ParameterItemSchema,
  PlanItemSchema,
  ProcedureItemSchema,
  ProvisionItemSchema,
} from './api-schemas.ts';
import { listProvisions } from './list-provisions.ts';

/** Where something is, as its page says it to programs. */
const place = (path: string, site: FileSources['site']): string =>
  site === undefined ? path : new URL(path, site).href;

function buildNorms({ library, site }: FileSources): ApiResource {
  return defineResource({
    id: 'norms',
    title: 'Normas',
    what: 'Una norma: cómo se cita, sus fechas, sus estados con su evidencia, sus relaciones y dónde está su texto, si lo tenemos.',
    ids: 'Tipo y número: ds-005-2010-minam. Los anteriores, si los hubo, quedan en formerIds.',
    schema: NormItemSchema,
    list: () =>
      library.entries.map(({ record, text, citedByCount }) => {
        const stem = formatNormPath(record.id).slice(0, -1);
        const files = text && {
          digest: text.digest,
          completeness: text.frontMatter.completeness,
          source: text.frontMatter.source,
          json: `${stem}.json`,
          akomaNtoso: `${stem}.xml`,
          markdown: `${stem}.md`,
        };
        return {
          ...record,
          '@id': place(`${stem}/`, site),
          page: `${stem}/`,
          jsonLd: `${stem}.jsonld`,
          citedByCount,
          ...(files ? { text: files } : {}),
        };
      }),
  });
}

function buildProvisions({ library, loadTree, site }: FileSources): ApiResource {
  return defineResource({
    id: 'provisions',
    title: 'Disposiciones',
    what: 'Una parte de una norma que se puede citar, con sus palabras: artículo, numeral, literal, disposición, anexo.',
    ids: 'Norma y eId de Akoma Ntoso: om-011-2012-mpt/art_33__para_33-2__point_e.',
    schema: ProvisionItemSchema,
    list: async () => {
      const withText = library.entries.filter(({ text }) => text);
      const lists = [];
      for (const entry of withText) lists.push(...listProvisions(entry, (await loadTree(entry.record.id)).tree));
      return lists.map((item) => ({ ...item, '@id': place(item.page, site) }));
    },
  });
}

function buildCitations({ library }: FileSources): ApiResource {
  return defineResource({
    id: 'citations',
    title: 'Citas',
    what: 'Una cita hallada en un texto: dónde está, qué dice, a qué norma y disposición lleva, o por qué no lleva a ninguna.',
    ids: 'Norma, bloque del texto y lugar en él: vale mientras no cambie el texto de la norma (su digest).',
    schema: CitationItemSchema,
    list: () =>
      library.entries.flatMap(({ record }) =>
        library.listCitations(record.id).map(({ block, start, end: _end, path, ...citation }) => ({
          ...citation,
          path: [...path],
          id: `${record.id}/${block}/${start}`,
          norm: record.id,
        })),
      ),
  });
}

function buildProcedures({ site }: FileSources): ApiResource {
  return defineResource({
    id: 'procedures',
    title: 'Trámites',
    what: 'Un trámite, deber, incentivo o derecho: qué se lleva, pasos, plazos, pago y silencio, cada cosa con su disposición.',
    ids: 'Municipalidad y nombre, como en su dirección: trujillo-carnet.',
    schema: ProcedureItemSchema,
    list: () =>
      listProcedures().map((procedure) => {
        const page = `/tramites/${procedure.id}/`;
        const jsonLd = isService(procedure) ? { jsonLd: `${page.slice(0, -1)}.jsonld` } : {};
        return { ...procedure, '@id': place(page, site), page, ...jsonLd };
      }),
  });
}

function listYears(fee: Fee): z.output<typeof FeeItemSchema>['years'] {
  if (fee.kind !== 'percent-of-uit') return [];
  return listUits().map(({ year, soles, confidence }) => ({
    year,
    soles: percentOf(new Big(soles), new Big(fee.percent)).toFixed(2),
    confidence,
  }));
}

function buildFees(): ApiResource {
  return defineResource({
    id: 'fees',
    title: 'Derechos de trámite',
    what: 'Lo que cuesta un trámite, tal como lo dice su norma, y en soles de cada año cuando es un porcentaje de la UIT.',
    ids: 'El del trámite.',
    schema: FeeItemSchema,
    list: () =>
      listProcedures().map(({ id, municipality, norm, fee }) => ({
        id,
        municipality,
        norm,
        fee,
        years: listYears(fee),
      })),
  });
}

function buildFines(): ApiResource {
  return defineResource({
    id: 'fines',
    title: 'Multas',
    what: 'El cuadro de infracciones de una norma, fila por fila, con lo impreso y lo que es lectura nuestra.',
    ids: 'El de la norma; cada infracción tiene además el suyo.',
    schema: FineItemSchema,
    list: () => listFineTables().map((table) => ({ ...table, id: table.norm })),
  });
}

function buildParameters(): ApiResource {
  return defineResource({
    id: 'parameters',
    title: 'Parámetros',
    what: 'Un valor con que se cuenta: la UIT de un año, un feriado, un día no laborable, una regla de plazos.',
    ids: 'uit-2026 para la UIT; para lo demás, su nombre.',
    schema: ParameterItemSchema,
    list: () => [
      ...listUits().map((uit) => ({ ...uit, id: `uit-${uit.year}`, kind: 'uit' as const })),
      ...listHolidays().map((holiday) => ({ ...holiday, kind: 'holiday' as const })),
      ...listDecrees().map((decree) => ({ ...decree, kind: 'decree' as const })),
      ...listDeadlineRules().map((rule) => ({ ...rule, kind: 'deadline-rule' as const })),
    ],
  });
}

function buildPlans({ library, site }: FileSources): ApiResource {
  return defineResource({
    id: 'plans',
    title: 'Planes',
    what: 'Un plan o informe: sus pasajes con el lugar de cada uno, y sus tablas en archivos aparte.',
    ids: 'El de su dirección: planres-2023.',
    schema: PlanItemSchema,
    list: () =>
      listPlans().map((plan) => ({
        id: plan.id,
        name: plan.name,
        issuer: plan.issuer,
        page: plan.path,
        what: plan.listed.what,
        passages: plan.passages().map(({ href, place, text }) => ({ href, place, text })),
        files: plan.files({ describeNorm: buildNormDescriber(library), site }).map(({ path }) => path),
      })),
  });
}

function buildObservations(): ApiResource {
  return defineResource({
    id: 'observations',
    title: 'Observaciones',
    what: 'Una duda sobre un texto oficial: las palabras impresas, qué tienen de dudoso y qué cambia eso.',
    ids: 'Un nombre por duda; los de las que se unieron a otra quedan en formerIds.',
    schema: ObservationItemSchema,
    list: () =>
      listObservations().map((observation) => ({
        ...observation,
        page: findObservationPath(observation.id),
      })),
  });
}

function buildGlossaryResource({ library, loadTree }: FileSources): ApiResource {
  return defineResource({
    id: 'glossary',
    title: 'Glosario',
    what: 'Un término que los textos definen, o una sigla que explican, con las palabras de cada uno y su disposición.',
    ids: 'El de su dirección: residuos-solidos; el de una sigla empieza por sigla-.',
    schema: GlossaryItemSchema,
    list: async () => {
      const { terms, siglas } = await loadGlossary(library, loadTree);
      return [
        ...terms.map(({ id, term, definitions }) => ({
          id,
          kind: 'term' as const,
          page: formatTermPath(id),
          term,
          definitions: definitions.map(({ lines, ...place }) => ({ ...place, lines: [...lines] })),
        })),
        ...siglas.map(({ id, sigla, expansions }) => ({
          id: `sigla-${id}`,
          kind: 'sigla' as const,
          page: formatSiglaPath(id),
          sigla,
          expansions: [...expansions],
        })),
      ];
    },
  });
}

/** Every resource of the interface, in the order of its page. */
export function listApiResources(sources: FileSources): readonly ApiResource[] {
  return [
    buildNorms(sources),
    buildProvisions(sources),
    buildCitations(sources),
    buildProcedures(sources),
    buildFees(),
    buildFines(),
    buildParameters(),
    buildPlans(sources),
    buildObservations(),
    buildGlossaryResource(sources),
  ];
}
