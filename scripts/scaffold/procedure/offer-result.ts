import { listRecords, openCatalogue } from '#catalogue';
import { listMunicipalities } from '#municipalities';
import { finderQuestions, finderResults, type Procedure } from '#procedures';
import { OrderProblem, type Draft } from '../draft.ts';
import { appendToList } from '../edit-json.ts';
import { cutWords } from './list-requirements.ts';

/** What is written so that «¿Qué me toca?» offers a procedure. */
export type Offer = Pick<Draft, 'files' | 'edits' | 'found' | 'look'>;

const readText = (file: string): string => openCatalogue().readFile(file).text;

function buildStep({ id, shortTitle, legalBasis }: Procedure, when: string): object {
  return { when, text: shortTitle, opens: { procedure: id }, sources: legalBasis.map(({ source }) => source) };
}

/** As one more step of a result that is there. */
function offerInResult(record: Procedure, { id, file }: { id: string; file: string }): Offer {
  const index = listRecords(finderResults)
    .filter((one) => one.file === file)
    .findIndex((one) => one.id === id);
  const text = appendToList(readText(file), [index, 'steps'], buildStep(record, 'despues'));
  return { files: [], edits: [{ path: file, text }], found: [`Lo ofrece el resultado «${id}» (${file}).`], look: [] };
}

/** A screen of this town that an answer leads to already, and that nobody has written. */
function findMissingScreen(town: string): string | undefined {
  const questions = listRecords(finderQuestions).flatMap(({ value }) => value.questions);
  const known = new Set([...questions, ...listRecords(finderResults)].map(({ id }) => id));
  return questions
    .flatMap(({ options }) => options.map(({ to }) => to))
    .find((to) => !known.has(to) && (to === town || to.startsWith(`${town}-`)));
}

/** An answer to the first question that leads to a screen. */
function addAnswer(label: string, to: string): Draft['edits'] {
  return listRecords(finderQuestions).map(({ file, value: { start, questions } }) => {
    const index = questions.findIndex(({ id }) => id === start);
    return { path: file, text: appendToList(readText(file), ['questions', index, 'options'], { label, to }) };
  });
}

/** As the first result of a town, and the answer that leads to it. */
function offerInNewResult(record: Procedure, town: string): Offer {
  const place = listMunicipalities().find(({ id }) => id === town)?.place ?? town;
  const missing = findMissingScreen(town);
  const id = missing ?? `${town}-orientacion`;
  const file = `content/finder/results-${town}.json`;
  const result = {
    id,
    title: cutWords(`En ${place}: lo que tenemos`, 90),
    lead: {
      says: 'Aquí está lo que tenemos de su norma. Lo que no ves, todavía no lo tenemos.',
      sources: record.legalBasis.map(({ source }) => source),
    },
    steps: [buildStep(record, 'primero')],
    notes: [],
    observations: [],
    norms: [record.norm],
  };
  return {
    files: [{ path: file, text: `${JSON.stringify([result], null, 2)}\n` }],
    edits: missing === undefined ? addAnswer(cutWords(`En ${place}`, 90), id) : [],
    found: [`Lo ofrece el resultado «${id}», el primero en ${place} (${file}).`],
    look: [
      `${file}: di en title y lead qué se encuentra ahí.`,
      ...(missing === undefined
        ? [
            'content/finder/questions.json: la respuesta nueva va al final; di si es el distrito o la provincia, y ponla en su lugar.',
          ]
        : []),
    ],
  };
}

/** The result that was asked for, or else that of the town which orients; of a town without any, its first one is made. */
export function offerProcedure(record: Procedure, town: string, wanted: string | undefined): Offer {
  const all = listRecords(finderResults);
  const own = all.filter(({ id, file }) => id.startsWith(`${town}-`) || file.endsWith(`results-${town}.json`));
  if (wanted !== undefined) {
    const found = all.find(({ id }) => id === wanted);
    if (found) return offerInResult(record, found);
    const ids = own.map(({ id }) => id).join(', ');
    const write = ids === '' ? 'Sin --result se hace el primero' : `Escribe uno de estos: --result ${ids}`;
    throw new OrderProblem(`No hay ningún resultado «${wanted}». ${write}.`);
  }
  const found = own.find(({ id }) => id.endsWith('-orientacion')) ?? own.at(-1);
  return found ? offerInResult(record, found) : offerInNewResult(record, town);
}
