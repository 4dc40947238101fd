import { listRecords, onceFromContent, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import { buildNormKey, errata, findMentions, parseNormNumber, type Erratum } from '#citations';
import { findNearest, type Issue } from '#errors';
import { formatNormText, listNormRecords, listParsedTexts } from '#norms';
import { foldWords, rememberByText } from '#text';
import { definitions } from '../../src/collections.ts';
import { findProvisions } from './find-provisions.ts';

const foldOnce = rememberByText(foldWords);

/** Every word of the documents in which something may be misprinted, by the id errata give them. */
const listDocuments = onceFromContent(() => {
  const texts = [...listParsedTexts()].map(([id, { tree }]) => [id, foldOnce(formatNormText(tree))] as const);
  const plans = new Map<string, string>();
  for (const kind of definitions as readonly ContentDefinition[]) {
    if (!kind.pattern.startsWith('content/plans/')) continue;
    for (const { file, value } of listRecords(kind)) {
      const id = file.split('/')[2]?.replace('.json', '') ?? '';
      plans.set(id, `${plans.get(id) ?? ''} ${foldOnce(JSON.stringify(value))}`);
    }
  }
  return new Map([...texts, ...plans]);
});

type Written = ContentRecord<Erratum>;

function checkPrinted({ value: { source, printed }, locate }: Written): Issue[] {
  const documents = listDocuments();
  const text = documents.get(source);
  if (text === undefined) {
    const near = findNearest(source, documents.keys()).map((id) => `«${id}»`);
    const message = `La errata es de «${source}», que no es ninguna norma con texto ni ningún plan.`;
    const fix =
      near.length > 0
        ? `¿Quiso decir ${near.join(' o ')}?`
        : `Los documentos son: ${[...documents.keys()].join(', ')}.`;
    return [{ rule: 'unknown-reference', place: locate(['source']), message, fix }];
  }
  if (` ${text} `.includes(` ${foldWords(printed)} `)) return [];
  const message = `«${printed}» no está impreso en «${source}».`;
  const fix = 'Copie las palabras letra por letra del documento, con su error.';
  return [{ rule: 'printed-not-found', place: locate(['printed']), message, fix }];
}

/** What is read for the misprint names the norm it leads to. */
function checkReading({ value: { reads, target }, locate }: Written): Issue[] {
  const norm = listNormRecords().find(({ id }) => id === target)?.value;
  const number = parseNormNumber(norm?.number ?? '');
  if (!norm || !number) return [];
  const due = buildNormKey(norm.type, number);
  const named = findMentions(reads).flatMap(({ head }) =>
    head?.kind === 'number' ? [buildNormKey(head.type, head.number)] : [],
  );
  if (named.length === 0 || named.includes(due)) return [];
  const message = `Se lee «${reads}», y la errata remite a «${target}» (${norm.canonical}).`;
  return [
    { rule: 'erratum-target', place: locate(['target']), message, fix: 'Escriba en «target» la norma que se lee.' },
  ];
}

function checkProvision({ value: { target, targetProvision }, locate }: Written): Issue[] {
  const known = findProvisions(target);
  if (targetProvision === undefined || !known || known.has(targetProvision)) return [];
  const near = findNearest(targetProvision, known).map((id) => `«${id}»`);
  const message = `«${target}» no tiene ninguna disposición conocida «${targetProvision}».`;
  const fix =
    near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : `Si existe, agréguela a «namedProvisions» de «${target}».`;
  return [{ rule: 'unknown-provision', place: locate(['targetProvision']), message, fix }];
}

/** A misprint stands where it is said to, and is read as what it leads to. */
export const rule: ContentRule = () =>
  listRecords(errata).flatMap((erratum) => [
    ...checkPrinted(erratum),
    ...checkReading(erratum),
    ...checkProvision(erratum),
  ]);
