import type { Confidence, NormRecord, StatusValue } from '#norms';
import { isDay, isSure } from './known-day.ts';
import { ourselves } from './write-references.ts';
import { writeXml } from './xml.ts';

/** An event whose day the record knows. */
interface Event {
  date: string;
  source: string;
  type: 'generation' | 'amendment' | 'repeal';
  confidence: Confidence;
}

const changes: Partial<Record<StatusValue, Event['type']>> = {
  modificada: 'amendment',
  derogada: 'repeal',
  sustituida: 'repeal',
};

function listEvents({ dates, status }: NormRecord): Event[] {
  const born = dates
    .filter(({ kind }) => kind === 'enactment' || kind === 'signature' || kind === 'publication')
    .map(({ date, confidence }): Event => ({ date, confidence, source: '#original', type: 'generation' }));
  const changed = status.flatMap(({ value, from, by, confidence }): Event[] => {
    const type = changes[value];
    const [first] = by ?? [];
    // A change whose norm nobody names has no source to show.
    return type && first !== undefined ? [{ date: from, confidence, source: `#passiveRef_${first}`, type }] : [];
  });
  return [...born, ...changed].filter(({ date, confidence }) => isDay(date) && isSure(confidence));
}

/** Events of known day, never more than the record says; nothing where there is none. */
export function writeLifecycle(record: NormRecord): string {
  const events = listEvents(record).map(({ date, source, type, confidence }, index) =>
    writeXml('eventRef', { eId: `evt_${index + 1}`, date, source, type, 'nc:confidence': confidence }),
  );
  return events.length === 0 ? '' : writeXml('lifecycle', { source: ourselves }, ...events);
}
