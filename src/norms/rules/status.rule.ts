import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { isLater } from '../record/is-later.ts';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

const ENDED = new Set(['derogada', 'sustituida']);

function checkOrder({ value: record, locate }: ContentRecord<NormRecord>): Issue[] {
  const known = record.status.map((status, index) => ({ ...status, index })).filter(({ from }) => from !== 'no consta');
  return known.slice(1).flatMap((status, place) => {
    const before = known[place];
    if (!before || !isLater(before.from, status.from)) return [];
    const message = `El estado «${status.value}» (desde ${status.from}) está después de «${before.value}» (desde ${before.from}).`;
    return [
      {
        rule: 'status-order',
        place: locate(['status', status.index, 'from']),
        message,
        fix: 'El estado más nuevo va al final.',
      },
    ];
  });
}

function checkEvidence({ value: record, locate }: ContentRecord<NormRecord>): Issue[] {
  return record.status.flatMap(({ value, evidence, sources, confidence, by = [] }, index): Issue[] => {
    if (evidence.trim().length === 0) {
      const message = `El estado «${value}» no dice qué lo demuestra.`;
      const fix = 'evidence: "Una frase que diga qué norma o publicación lo muestra."';
      return [{ rule: 'status-evidence', place: locate(['status', index, 'evidence']), message, fix }];
    }
    if (confidence === 'confirmed' && sources.length === 0) {
      const message = `El estado «${value}» se da por confirmado y no dice dónde se leyó.`;
      const fix = 'Nombre la fuente en «sources» o escriba  confidence: recalled';
      return [{ rule: 'status-evidence', place: locate(['status', index, 'sources']), message, fix }];
    }
    if (ENDED.has(value) && by.length === 0 && confidence === 'confirmed') {
      const message = `El estado «${value}» se da por confirmado y no dice qué norma lo causó.`;
      return [{ rule: 'status-cause', place: locate(['status', index, 'by']), message, fix: 'by: ["id-de-la-norma"]' }];
    }
    return [];
  });
}

/** How sure today's state is, is told with it and again for the whole record. */
function checkConfidence({ value: { status, confidence }, locate }: ContentRecord<NormRecord>): Issue[] {
  const last = status.at(-1);
  if (!last || last.confidence === confidence.status) return [];
  const message = `La ficha da su estado por ${confidence.status}, y el último de «status» por ${last.confidence}.`;
  const fix = `status: ${last.confidence}`;
  return [{ rule: 'status-confidence', place: locate(['confidence', 'status']), message, fix }];
}

/** No state begins before the year of the norm. */
function checkBegin({ value: { status, year }, locate }: ContentRecord<NormRecord>): Issue[] {
  return status.flatMap(({ value, from }, index) => {
    if (year === null || from === 'no consta' || from.slice(0, 4) >= String(year)) return [];
    const message = `El estado «${value}» empezaría el ${from}, antes del año de la norma (${year}).`;
    const fix = 'Revise la fecha en la fuente, o escriba  from: no consta';
    return [{ rule: 'status-before-norm', place: locate(['status', index, 'from']), message, fix }];
  });
}

/** Every state of a norm says what shows it, none begins before the norm, and the newest comes last. */
export const rule: ContentRule = () =>
  listNormRecords().flatMap((norm) => [
    ...checkOrder(norm),
    ...checkBegin(norm),
    ...checkEvidence(norm),
    ...checkConfidence(norm),
  ]);
