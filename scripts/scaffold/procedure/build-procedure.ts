import { listRecords, readToday } from '#catalogue';
import { findNearest } from '#errors';
import { listMunicipalities, municipalities, offices } from '#municipalities';
import { formatHeading, formatProvisionName, listNormIds, type Provision } from '#norms';
import { procedures, ProcedureSchema, type Procedure } from '#procedures';
import { foldText, sayCount } from '#text';
import { need, OrderProblem, type Answers, type Draft, type Kind } from '../draft.ts';
import { writeFrontMatter } from '../front-matter.ts';
import { cutWords, findProvision, listRequirements } from './list-requirements.ts';
import { offerProcedure } from './offer-result.ts';
import { FEE_ANSWERS, readFee } from './read-fee.ts';

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
  asks: `¿Qué dice la norma del pago? ${FEE_ANSWERS}`,
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

/** What to do about a municipality that is not there yet. */
const NEW_TOWN = ` Si es nueva, agrega primero su norma, su oficina (${offices.pattern}) y su fila (${municipalities.pattern}): content/README.md, «Una municipalidad nueva».`;

/** What stands in a `what`, or the answers there are. */
function choose<Value>(words: string, known: ReadonlyMap<string, Value>, what: string, more = ''): Value {
  const found = known.get(words);
  if (found !== undefined) return found;
  const near = findNearest(words, known.keys()).map((one) => `«${one}»`);
  const meant = near.length > 0 ? `¿Quisiste decir ${near.join(' o ')}? ` : '';
  throw new OrderProblem(`No hay ${what} «${words}». ${meant}Escribe: ${[...known.keys()].join(', ')}.${more}`);
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
    fee: readFee(need(answers, fee), source),
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

/** The municipality that is named; a norm that is not one of its own is refused: its page would tell readers the law of another place. */
function findTown(answers: Answers): string {
  const all = listMunicipalities();
  const towns = new Map(all.map((town) => [town.id, town]));
  const town = choose(need(answers, municipality), towns, 'ninguna municipalidad', NEW_TOWN);
  const own = need(answers, norm);
  if (!listNormIds().has(own) || town.norms.includes(own)) return town.id;
  const owner = all.find(({ norms }) => norms.includes(own));
  throw new OrderProblem(
    owner
      ? `La norma «${own}» es de ${owner.name}, no de ${town.name}. Escribe: --municipality ${owner.id}`
      : `La norma «${own}» no está entre las de ${town.name} (${town.norms.join(', ')}). Si es suya, agrégala a «norms» en content/registries/municipalities.json; si no, escribe otra --municipality.`,
  );
}

function buildProcedure(answers: Answers): Draft {
  const town = findTown(answers);
  const id = nameProcedure(town, need(answers, name));
  const provision = findProvision(need(answers, norm), need(answers, article));
  const record = buildRecord(answers, id, provision);
  const offer = offerProcedure(record, town, answers['result']);
  const yaml = writeFrontMatter(record);
  const items = record.requirements.flatMap((group) => group.items);
  return {
    files: [
      {
        path: `content/procedures/${id}.mdx`,
        text: `${yaml}\nLee la norma antes de ir: esta ficha todavía no tiene nuestro consejo.\n`,
      },
      ...offer.files,
    ],
    edits: offer.edits,
    found: [
      `${sayCount(items.length, 'requisito', 'requisitos')}, con las palabras de ${provision.eId}.`,
      ...offer.found,
    ],
    look: [
      'requirements: di cada uno en palabras sencillas y cambia su id por una palabra (no se cambia después).',
      'audience, lead, keywords y el consejo de abajo: están por escribir.',
      'deadlines, silence, appeals, validity, office: agrega lo que la norma diga.',
      ...(record.fee.kind === 'percent-of-uit' || record.fee.kind === 'soles'
        ? ['fee: su fuente es la misma parte que la lista; si la norma lo dice en otra, cámbiala.']
        : []),
      ...offer.look,
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
