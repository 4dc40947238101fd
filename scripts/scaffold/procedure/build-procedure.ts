import { listRecords, openCatalogue, readToday } from '#catalogue';
import { findNearest } from '#errors';
import { listMunicipalities } from '#municipalities';
import { formatHeading, formatProvisionName, type Provision } from '#norms';
import { finderResults, procedures, ProcedureSchema, type Fee, type Procedure } from '#procedures';
import { foldText } from '#text';
import { need, OrderProblem, type Answers, type Draft, type Kind } from '../draft.ts';
import { writeFrontMatter } from '../front-matter.ts';
import { appendToList } from '../edit-json.ts';
import { cutWords, findProvision, listRequirements } from './list-requirements.ts';

const municipality = {
  name: 'municipality',
  asks: '¿De qué municipalidad es?',
  example: 'trujillo',
  required: true,
} as const;
const name = { name: 'name', asks: '¿Con qué palabra termina su dirección?', example: 'poda', required: true } as const;
const norm = { name: 'norm', asks: '¿Qué norma lo manda (id)?', example: 'om-011-2012-mpt', required: true } as const;
const article = {
  name: 'article',
  asks: '¿En qué parte de la norma está la lista (eId)?',
  example: 'art_33__para_33-2',
  required: true,
} as const;
const title = {
  name: 'title',
  asks: '¿Cómo se llama, con un verbo y la ciudad?',
  example: 'Pedir la poda de un árbol en Trujillo',
  required: true,
} as const;
const fee = {
  name: 'fee',
  asks: '¿Qué dice la norma del pago? gratuito, sin-monto (pide pagar y no dice cuánto) o nada',
  example: 'nada',
  required: true,
} as const;
const kind = { name: 'kind', asks: '¿Qué es? tramite, deber, incentivo o derecho', example: 'tramite' } as const;
const short = { name: 'short', asks: '¿Cómo se llama en las listas?', example: 'Poda de árboles' } as const;
const result = {
  name: 'result',
  asks: '¿Qué resultado de «¿Qué me toca?» lo ofrece (id)?',
  example: 'trujillo-orientacion',
} as const;

/** What stands in a `what`, or the answers there are. */
function choose<Value>(words: string, known: ReadonlyMap<string, Value>, what: string): Value {
  const found = known.get(words);
  if (found !== undefined) return found;
  const near = findNearest(words, known.keys()).map((one) => `«${one}»`);
  const meant = near.length > 0 ? `¿Quisiste decir ${near.join(' o ')}? ` : '';
  throw new OrderProblem(`No hay ${what} «${words}». ${meant}Escribe: ${[...known.keys()].join(', ')}.`);
}

function buildFee(words: string, source: Procedure['legalBasis'][number]['source']): Fee {
  const known = new Map<string, Fee>([
    ['gratuito', { kind: 'free', sources: [source] }],
    ['sin-monto', { kind: 'not-stated', says: 'La norma pide un pago y no dice cuánto.', sources: [source] }],
    ['nada', { kind: 'silent' }],
  ]);
  return choose(words, known, 'ninguna respuesta de --fee');
}

/** The result of the finder that offers it, and where its steps stand. */
function findResult(answers: Answers, town: string): { file: string; path: (string | number)[]; id: string } {
  const all = listRecords(finderResults);
  const own = all.filter(({ id, file }) => id.startsWith(`${town}-`) || file.endsWith(`results-${town}.json`));
  const wanted = answers['result'];
  const found =
    wanted === undefined
      ? (own.find(({ id }) => id.endsWith('-orientacion')) ?? own.at(-1))
      : all.find(({ id }) => id === wanted);
  if (!found) {
    const ids = own.map(({ id }) => id).join(', ');
    throw new OrderProblem(
      ids === ''
        ? `«¿Qué me toca?» no tiene todavía resultados de «${town}»: escríbelos en content/finder/ (README, «Agregar una municipalidad»).`
        : `No hay ningún resultado «${wanted ?? ''}». Escribe uno de estos: --result ${ids}.`,
    );
  }
  const index = all.filter(({ file }) => file === found.file).indexOf(found);
  return { file: found.file, path: [index, 'steps'], id: found.id };
}

function describePlace({ heading: _lines, ...provision }: Provision & { heading?: unknown }, heading: string): string {
  return formatProvisionName({ ...provision, ...(heading !== '' && { heading: cutWords(heading, 120) }) });
}

function buildRecord(answers: Answers, id: string, provision: Provision): Procedure {
  const [own, words] = [need(answers, norm), need(answers, title)];
  const source = { norm: own, eId: provision.eId };
  const kinds = new Map(ProcedureSchema.shape.kind.options.map((one) => [one as string, one]));
  const place = describePlace(provision, formatHeading(provision));
  return {
    id,
    municipality: need(answers, municipality),
    norm: own,
    kind: choose(answers['kind'] ?? 'tramite', kinds, 'ninguna clase'),
    title: words,
    shortTitle: cutWords(answers['short'] ?? words, 60),
    lead: cutWords(
      `Está en la norma (${place}). Esta ficha es nueva y usa las palabras de la norma: falta decirla en palabras sencillas.`,
      400,
    ),
    listTitle: 'Qué pide la norma',
    audience: [{ text: 'A quien señala la norma', sources: [source] }],
    questions: [],
    requirements: [{ heading: 'Según la norma', items: listRequirements(own, provision) }],
    steps: [],
    deadlines: [],
    appeals: [],
    fee: buildFee(need(answers, fee), source),
    legalBasis: [{ source, note: 'Es de donde sale esta ficha.' }],
    laterNorms: [],
    observations: [],
    related: [],
    keywords: [foldText(need(answers, name)).replaceAll('-', ' ')],
    verifiedOn: readToday(),
  };
}

/** Its id; that of a procedure which is there is refused. */
function nameProcedure(town: string, word: string): string {
  const ending = foldText(word)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (ending === '') throw new OrderProblem(`De «${word}» no sale ninguna dirección. Escribe una palabra: --name poda`);
  const id = `${town}-${ending}`;
  const known = listRecords(procedures).find((record) => record.id === id);
  if (!known) return id;
  throw new OrderProblem(`El trámite «${id}» ya está: ${known.file}. Ábrelo y corrige allí, o escribe otro --name.`);
}

function buildProcedure(answers: Answers): Draft {
  const towns = new Map(listMunicipalities().map(({ id }) => [id, id]));
  const town = choose(need(answers, municipality), towns, 'ninguna municipalidad');
  const id = nameProcedure(town, need(answers, name));
  const provision = findProvision(need(answers, norm), need(answers, article));
  const record = buildRecord(answers, id, provision);
  const offered = findResult(answers, town);
  const step = {
    when: 'despues',
    text: record.shortTitle,
    opens: { procedure: id },
    sources: record.legalBasis.map(({ source }) => source),
  };
  const yaml = writeFrontMatter(record);
  const items = record.requirements.flatMap((group) => group.items);
  return {
    files: [
      {
        path: `content/procedures/${id}.mdx`,
        text: `${yaml}\nLee la norma antes de ir: esta ficha todavía no tiene nuestro consejo.\n`,
      },
    ],
    edits: [
      { path: offered.file, text: appendToList(openCatalogue().readFile(offered.file).text, offered.path, step) },
    ],
    found: [
      `${items.length} requisitos, con las palabras de ${provision.eId}.`,
      `Lo ofrece el resultado «${offered.id}» (${offered.file}).`,
    ],
    look: [
      'requirements: di cada uno en palabras sencillas y cambia su id por una palabra (no se cambia después).',
      'audience, lead, keywords y el consejo de abajo: están por escribir.',
      'deadlines, silence, appeals, validity, office: agrega lo que la norma diga.',
    ],
    page: `/tramites/${id}/`,
  };
}

/** `npm run new:tramite`. */
export const procedure: Kind = {
  name: 'tramite',
  says: 'un trámite, deber, incentivo o derecho, con los requisitos que su norma enumera',
  questions: [municipality, name, norm, article, title, fee, kind, short, result],
  switches: {},
  build: buildProcedure,
};
