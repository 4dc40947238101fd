import { listRecords } from '#catalogue';
import { listEntityPages } from '#entities';
import { formatFormatPath, listFormats } from '#formats';
import { formatTermPath, readGlossary } from '#glossary';
import { formatGuidePath, guides, type Guide } from '#guides';
import { formatSheetPath, listSheetNames } from '#handouts';
import { formatDoubtId, formatLetterPath, joinLetter, listLetters, type Letter } from '#letters';
import { findMunicipality, listMunicipalities } from '#municipalities';
import {
  describeDoubt,
  findIssuer,
  formatNormPath,
  formatShortName,
  knownNorms,
  listInstitutions,
  normTexts,
  type NormRecord,
} from '#norms';
import { formatObservationPath, listObservations } from '#observations';
import { listPlans } from '#plans';
import { formatNodePath, readFinder } from '#procedures';
import { formatQuizPath, quizzes } from '#quiz';
import { lowerFirst } from '#text';
import type { SearchTool } from './search-record.ts';
import { readSearchWords } from './search.content.ts';

const listNorms = (): NormRecord[] => [...listRecords(knownNorms), ...listRecords(normTexts)].map(({ value }) => value);

function listObserved(records: ReadonlyMap<string, NormRecord>): SearchTool[] {
  const byNorm = [...Map.groupBy(listObservations(), ({ norm }) => norm)];
  return byNorm.flatMap(([norm, group]) => {
    const record = records.get(norm);
    if (!record) return [];
    return {
      url: formatObservationPath(norm),
      title: `Observaciones: ${formatShortName(record)}`,
      kind: `Observaciones · ${findIssuer(record.issuer).name}`,
      text: group.map(({ title }) => title).join('\n'),
      keywords: [],
    };
  });
}

function buildLetter({ title, lead, subject }: Letter, id: string, facts: Record<string, string>): SearchTool {
  const text = [lead, joinLetter(subject, facts)].join('\n');
  return { url: formatLetterPath(id), title: joinLetter(title, facts), kind: 'Carta', text, keywords: [] };
}

/** One letter for each procedure that has one, and for each norm of a municipality whose state is not certain. */
function listWritten(records: ReadonlyMap<string, NormRecord>): SearchTool[] {
  const doubtful = listMunicipalities()
    .flatMap(({ norms }) => norms)
    .flatMap((id) => records.get(id) ?? [])
    .filter((record) => describeDoubt(record) !== undefined);
  return listLetters().flatMap((letter) =>
    letter.kind === 'vigencia'
      ? doubtful.map((record) => buildLetter(letter, formatDoubtId(record.id), { norma: record.canonical }))
      : [buildLetter(letter, letter.id, {})],
  );
}

/** A guide by whom it is for and what it leads to; what its steps say is found where they lead. */
function buildGuide({ id, title, lead, forWhom, leavesWith, municipality, keywords, steps }: Guide): SearchTool {
  return {
    url: formatGuidePath(id),
    title,
    kind: municipality === undefined ? 'Guía' : `Guía · ${findMunicipality(municipality).name}`,
    text: [lead, forWhom, leavesWith, ...steps.map((step) => step.title)].join('\n'),
    keywords,
  };
}

const listGuided = (): SearchTool[] => listRecords(guides).map(({ value }) => buildGuide(value));

/** A form by what it is, its parts and what people call it. */
const listForms = (): SearchTool[] =>
  listFormats().map(({ id, title, lead, advice, sections, keywords }) => ({
    url: formatFormatPath(id),
    title,
    kind: 'Formulario',
    text: [lead, ...advice, ...sections.flatMap(({ heading }) => heading?.printed ?? [])].join('\n'),
    keywords,
  }));

const listPractice = (): SearchTool[] =>
  listRecords(quizzes).map(({ value: quiz }) => ({
    url: formatQuizPath(quiz),
    title: quiz.title,
    kind: 'Preguntas para practicar',
    text: quiz.lead,
    keywords: quiz.keywords,
  }));

function listResults(): SearchTool[] {
  const finder = readFinder();
  return finder.results.map(({ id, title, lead, steps }) => ({
    url: formatNodePath(finder, id),
    title,
    kind: '¿Qué trámite me toca?',
    text: [lead.says, ...steps.map(({ text }) => text)].join('\n'),
    keywords: [],
  }));
}

const listEntities = (): SearchTool[] => listEntityPages().map((page) => ({ ...page, kind: 'Entidad' }));

/**
 * Terms that several texts define, by their names: a single definition is found where it stands, and each page costs every first
 * question some bytes. The page of all by the siglas on it.
 */
function listDefined(): SearchTool[] {
  const { terms, siglas } = readGlossary();
  const letters = siglas.flatMap(({ sigla, expansions }) => expansions.map(({ words }) => `${sigla}: ${words}`));
  return [
    { url: '/glosario/', title: 'Glosario y siglas', kind: 'Glosario', text: letters.join('\n'), keywords: [] },
    ...terms
      .filter(({ definitions }) => definitions.length > 1)
      .map(({ id, term }) => ({
        url: formatTermPath(id),
        title: term,
        kind: 'Glosario',
        text: `Definición de ${lowerFirst(term)}.`,
        keywords: [],
      })),
  ];
}

/** Sheets are found by their names: what they say is found where it is said in full. */
const listSheetPages = (): SearchTool[] =>
  listSheetNames().map(({ id, short, municipality }) => ({
    url: formatSheetPath(id),
    title: `Hoja para imprimir: ${short}`,
    kind: `Hoja · ${findMunicipality(municipality).name}`,
    text: 'Una cara para imprimir y repartir.',
    keywords: [],
  }));

/** Pages that have no record of their own to be found by: the registry of search words says what they are. */
function listOthers(): SearchTool[] {
  const institutions = listInstitutions().flatMap(({ old, new: now }) =>
    [old, now].map(({ sigla, name }) => [sigla, name].filter(Boolean).join(', ')),
  );
  const texts = new Map([['/acerca/instituciones/', institutions.join('\n')]]);
  return readSearchWords().others.map(({ page, title, kind, text }) => ({
    url: page,
    title,
    kind,
    text: [text, texts.get(page) ?? ''].join('\n').trim(),
    keywords: [],
  }));
}

/** What else can be read here, to be found: doubts about norms, letters, guides, forms, quizzes, sheets to print, answers of the finder, pages about the site. */
export function listSearchPages(): SearchTool[] {
  const records = new Map(listNorms().map((record): [string, NormRecord] => [record.id, record]));
  return [
    ...listObserved(records),
    ...listWritten(records),
    ...listGuided(),
    ...listForms(),
    ...listPractice(),
    ...listResults(),
    ...listEntities(),
    ...listDefined(),
    ...listSheetPages(),
    ...listOthers(),
  ];
}

/** Their addresses, those of plans and norms among them: everyday words can be given to each. */
export function listPageAddresses(): string[] {
  const plans = listPlans().flatMap(({ path, passages, pages = () => [] }) => [
    path,
    ...passages().map(({ href }) => href.replace(/#.*$/, '')),
    ...pages().map(({ url }) => url),
  ]);
  const norms = listNorms().map(({ id }) => formatNormPath(id));
  return [...new Set([...listSearchPages().map(({ url }) => url), ...plans, ...norms])];
}
