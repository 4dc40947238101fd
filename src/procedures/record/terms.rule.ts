import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { ProvisionSource } from '#norms';
import { findPrintedText } from '#observations';
import { foldText } from '#text';
import type { Procedure } from './procedure.schema.ts';
import { procedures } from './procedures.content.ts';

type WrittenProcedure = ContentRecord<Procedure>;

/** What the sources print, folded: the words quoted, or where none are, the whole provision. */
const readSources = (sources: readonly ProvisionSource[]): string =>
  foldText(sources.map(({ norm, eId = '', printed }) => printed ?? findPrintedText(norm, eId) ?? '').join('\n'));

/** Numbers of days a text names: `quince (15) días`, `en el plazo de (30) días`. */
const listDays = (text: string): number[] => [...text.matchAll(/(\d+)\)? dias?\b/g)].map(([, days]) => Number(days));

const KINDS = { habiles: /\bhabil/, calendario: /\bcalendario/ } as const;

function checkPeriods({ value, locate }: WrittenProcedure): Issue[] {
  return value.deadlines.flatMap(({ periods }, deadline) =>
    periods.flatMap(({ kind, sources }, index): Issue[] => {
      const text = readSources(sources);
      const said = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((one) => KINDS[one].test(text));
      if (kind === 'sin-precisar' ? said.length === 0 : said.includes(kind)) return [];
      const due = said[0] ?? 'sin-precisar';
      const words = {
        habiles: 'días hábiles',
        calendario: 'días calendario',
        'sin-precisar': 'días, sin decir cuáles',
      };
      const message = `El plazo se da en ${words[kind]}, y sus fuentes dicen ${words[due]}.`;
      const place = locate(['deadlines', deadline, 'periods', index, 'kind']);
      return [{ rule: 'kind-of-days', place, message, fix: `kind: ${due}` }];
    }),
  );
}

function checkAppeals({ value, locate }: WrittenProcedure): Issue[] {
  return value.appeals.flatMap((appeal, index) => {
    const text = foldText(appeal.sources.map(({ norm, eId = '' }) => findPrintedText(norm, eId) ?? '').join('\n'));
    const printed = listDays(text);
    return (['toFile', 'toResolve'] as const).flatMap((key): Issue[] => {
      if (printed.length === 0 || printed.includes(appeal[key])) return [];
      const message = `«${appeal.name}» tendría ${appeal[key]} días, y sus fuentes dicen ${[...new Set(printed)].join(', ')}.`;
      const fix = `${key}: ${printed[0] ?? ''}`;
      return [{ rule: 'days-of-appeal', place: locate(['appeals', index, key]), message, fix }];
    });
  });
}

function checkSilence({ value: { silence }, locate }: WrittenProcedure): Issue[] {
  if (!silence || silence.value === 'no consta') return [];
  const text = readSources(silence.sources);
  const due = silence.value === 'ambos' ? (['positivo', 'negativo'] as const) : [silence.value];
  return due
    .filter((word) => !text.includes(word))
    .map((word) => {
      const message = `El silencio se da por ${word}, y ninguna de sus fuentes imprime esa palabra.`;
      const fix = 'Corrija «value», o cite en «sources» la casilla marcada.';
      return { rule: 'silence-against-source', place: locate(['silence', 'value']), message, fix };
    });
}

/** Kind of days, terms of appeals and silence of a procedure are those that its sources print. */
export const rule: ContentRule = () =>
  listRecords(procedures).flatMap((procedure) => [
    ...checkPeriods(procedure),
    ...checkAppeals(procedure),
    ...checkSilence(procedure),
  ]);
