import { listRecords, openCatalogue, readToday } from '#catalogue';
import { knownNorms, listNormIds, NormFrontMatterSchema, type NormDate, type NormRecord, type Topic } from '#norms';
import { findNumberYear, formatNormId } from '../../../src/norms/registry/norm-number.ts';
import { need, OrderProblem, type Answers, type Draft, type GivenFile, type Kind } from '../draft.ts';
import { writeFrontMatter } from '../front-matter.ts';
import { appendToList, removeFromList } from '../edit-json.ts';
import { cutGazette, type CutText } from '../text/cut-gazette.ts';
import { joinLines } from '../text/join-lines.ts';
import { judgeBody } from '../text/judge-body.ts';
import { writeBody } from '../text/write-body.ts';
import { findIssuerByWords, findType } from './find-known.ts';
import { from, issuer, number, title, topic, type, year } from './norm-questions.ts';

const registry = knownNorms.pattern;
const UNSTATED = 'no consta';

/** What the order says of the norm, in the words of the project. */
interface Facts {
  id: string;
  record: NormRecord;
  /** Place in the registry of norms without text, where it is moved from there. */
  row?: number;
  look: string[];
}

/** Kinds whose number has no siglas. */
const PLAIN_NUMBERS = new Set(['const', 'ley', 'dleg', 'dl', 'du', 'rleg']);

function completeNumber(printed: string, prefix: string, siglas: readonly string[]): { full: string; note?: string } {
  const bare = printed.replace(/^n\s*[°º.]*\s*/iu, '').trim();
  const [sigla] = siglas;
  if (PLAIN_NUMBERS.has(prefix) || sigla === undefined || !/^\d+-\d{4}$/.test(bare)) return { full: bare };
  const full = `${bare}-${sigla}`;
  return {
    full,
    note: `number: se agregaron las siglas (${full}); si la norma no las imprime, quítalas de number, canonical, id y nombre del archivo.`,
  };
}

function readYear(answers: Answers, full: string): number {
  const found = Number(answers['year'] ?? findNumberYear(full) ?? Number.NaN);
  if (Number.isInteger(found) && found >= 1821 && found <= 2100) return found;
  throw new OrderProblem(`El número «${full}» no dice el año. Escríbelo: --year 2005`);
}

function readTopic(words: string | undefined): { topic: Topic; note?: string } {
  const known = NormFrontMatterSchema.shape.topics.element.options;
  const found = known.find((one) => one === (words ?? 'residuos-solidos'));
  if (!found) throw new OrderProblem(`No hay ningún tema «${words ?? ''}». Escribe uno de estos: ${known.join(', ')}.`);
  return {
    topic: found,
    ...(words === undefined && { note: 'topics: se puso residuos-solidos; cámbialo si es otro.' }),
  };
}

function listDates(ofYear: number, published: string | undefined): NormDate[] {
  if (published?.startsWith(String(ofYear)) === true)
    return [
      {
        kind: 'publication',
        date: published,
        confidence: 'from-seed',
        note: 'Según el encabezado de la página del diario.',
      },
    ];
  return [
    { kind: 'number-year', date: String(ofYear), confidence: 'recalled', note: 'Solo se conoce el año de su número.' },
    { kind: 'publication', date: UNSTATED, confidence: 'not-found' },
  ];
}

/** The state of a norm that nobody has looked for. */
function buildUnknownStatus(): NormRecord['status'][number] {
  return {
    value: 'no-determinada',
    from: UNSTATED,
    evidence: 'Sin verificar: todavía no se buscó si otra norma la cambió o la derogó.',
    sources: [],
    confidence: 'not-found',
    verifiedOn: readToday(),
  };
}

/** A record in which nothing is said that nobody said. */
function buildFacts(answers: Answers, cut: CutText | undefined): Facts {
  const kind = findType(need(answers, type));
  const body = findIssuerByWords(need(answers, issuer));
  const { full, note } = completeNumber(need(answers, number), kind.prefix, body.siglas);
  const ofYear = readYear(answers, full);
  const about = readTopic(answers['topic']);
  const canonical = `${kind.name} N° ${full}`;
  const told = answers['title']?.trim();
  const known = told ?? cut?.summary;
  const dates = listDates(ofYear, cut?.published);
  const [first] = dates;
  const record: NormRecord = {
    id: formatNormId(kind.prefix, full),
    type: kind.id,
    number: full,
    year: ofYear,
    issuer: body.id,
    canonical,
    title: known ?? `${canonical} (su denominación no consta)`,
    aliases: [],
    formerIds: [],
    dates,
    topics: [about.topic],
    keywords: [],
    relations: [],
    status: [buildUnknownStatus()],
    confidence: {
      title: known === undefined ? 'not-found' : told === undefined ? 'from-seed' : 'recalled',
      date: first?.kind === 'publication' ? 'from-seed' : 'not-found',
      status: 'not-found',
    },
    factSources: [],
  };
  const look = [note, about.note, known === undefined ? 'title: copia su denominación; no consta.' : undefined];
  return { id: record.id, record, look: look.filter((one) => one !== undefined) };
}

/** The record that the registry has of it already, to be moved to the file of its text. */
function moveRecord(facts: Facts, answers: Answers): Facts {
  if (!listNormIds().has(facts.id)) return facts;
  const rows = listRecords(knownNorms);
  const row = rows.findIndex(({ id }) => id === facts.id);
  const found = rows[row];
  if (!found)
    throw new OrderProblem(
      `La norma «${facts.id}» ya está, con su texto: content/norms/${facts.id}.mdx. Ábrela y corrige allí.`,
    );
  if (answers['text'] === undefined && answers['from'] === undefined) {
    throw new OrderProblem(
      `La norma «${facts.id}» ya está en ${registry}, línea ${found.locate([]).line ?? 1}. Para darle su texto, agrega --from archivo.pdf --move`,
    );
  }
  if (answers['move'] === undefined) {
    throw new OrderProblem(
      `La norma «${facts.id}» ya está en ${registry}, línea ${found.locate([]).line ?? 1}. Con --move, su ficha pasa al archivo de su texto y su fila se quita.`,
    );
  }
  const { provisions: _provisions, namedProvisions: _named, ...record } = found.value;
  return {
    id: facts.id,
    record,
    row,
    look: [`Su ficha se tomó de ${registry}: sus disposiciones son ahora las del texto.`],
  };
}

function describeSource(
  given: GivenFile | undefined,
  cut: CutText | undefined,
): { file: string; sha256: string; description: string } {
  if (!given || !cut)
    return { file: UNSTATED, sha256: UNSTATED, description: 'El documento de donde se copia no consta todavía.' };
  const { before, after } = cut;
  const cutWords =
    before + after > 0
      ? ` De sus páginas se tomó solo esta norma; los demás renglones son de otras normas (${before} antes y ${after} después).`
      : '';
  return {
    file: given.name,
    sha256: given.sha256,
    description: `Texto extraído del archivo por un programa.${cutWords}`,
  };
}

function writeFile(
  facts: Facts,
  given: GivenFile | undefined,
  cut: CutText | undefined,
): { text: string; body: string } {
  const body = cut ? writeBody(joinLines(cut.lines)) : '[El texto todavía no está copiado.]\n';
  const frontMatter = {
    ...facts.record,
    source: describeSource(given, cut),
    completeness: {
      level: 'parcial',
      note: cut ? 'Falta cotejarlo con la fuente, palabra por palabra.' : 'Falta copiar el texto.',
    },
    omissions: [...(cut?.furniture ?? [])].map(([text, times]) => ({
      text,
      times,
      reason: 'Encabezado de página del diario.',
    })),
    declares: {},
  };
  const yaml = writeFrontMatter(frontMatter);
  return { text: `${yaml}\n${body}`, body };
}

function buildNorm(answers: Answers, given?: GivenFile): Draft {
  const asked = findType(need(answers, type));
  const cut = given && cutGazette(given.text, need(answers, number).replace(/^n\s*[°º.]*\s*/iu, ''), asked.name);
  const facts = moveRecord(buildFacts(answers, cut), answers);
  const page = `/normas/${facts.id}/`;
  const current = openCatalogue().readFile(registry).text;
  if (!given && answers['text'] === undefined) {
    const edits = [{ path: registry, text: appendToList(current, [], facts.record) }];
    return { files: [], edits, found: ['Solo datos, sin texto.'], look: facts.look, page };
  }
  const { text, body } = writeFile(facts, given, cut);
  const judged = judgeBody(body);
  const unfound =
    cut?.found === false
      ? [`El número no está como título en el archivo: se copió entero. Quita lo que no sea de la norma.`]
      : [];
  return {
    files: [{ path: `content/norms/${facts.id}.mdx`, text }],
    edits: facts.row === undefined ? [] : [{ path: registry, text: removeFromList(current, [], facts.row) }],
    found: judged.found,
    look: [...facts.look, ...unfound, ...judged.look],
    page,
  };
}

/** `npm run new:norm`. */
export const norm: Kind = {
  name: 'norm',
  says: 'una norma: con --from o --text, en un archivo con su texto; sin ellos, solo sus datos en el registro',
  questions: [type, number, issuer, year, title, topic, from],
  switches: {
    text: 'hace el archivo del texto, aunque todavía no haya de dónde sacarlo',
    move: 'la ficha que ya está en el registro pasa al archivo',
  },
  build: buildNorm,
};
