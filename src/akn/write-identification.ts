import type { NormDate, NormRecord } from '#norms';
import { formatWorkIri, type AddressedNorm } from './iri.ts';
import { isDay } from './known-day.ts';
import { ourselves } from './write-references.ts';
import { writeXml, type Attributes } from './xml.ts';

/** The date that a work is known by, the surest and nearest to its making first. */
const workDates: readonly NormDate['kind'][] = ['enactment', 'signature', 'session', 'publication', 'stamp'];

/**
 * The date of the work. The schema asks for a day: where the record has none, the first of the year in the number stands
 * there, named so, with what is known beside it.
 */
function findWorkDate({ dates, year }: NormRecord): Attributes {
  for (const kind of workDates) {
    const found = dates.find((date) => date.kind === kind && isDay(date.date));
    if (found) return { date: found.date, name: kind, 'nc:confidence': found.confidence };
  }
  const known = year === null ? undefined : String(year).padStart(4, '0');
  return { date: `${known ?? '0001'}-01-01`, name: 'unknown-day', 'nc:known': known ?? 'no consta' };
}

/** The newest day on which somebody looked at the norm: the day of this file, the same on every build. */
const findReviewed = ({ status }: NormRecord): string =>
  status
    .map(({ verifiedOn }) => verifiedOn)
    .toSorted()
    .at(-1) ?? '0001-01-01';

/** What is said of every level: address, date, who made it. */
interface Level {
  /** Address of this level as a whole. */
  uri: string;
  /** Address of the document within it. */
  part: string;
  /** Names it goes by, and the date, in XML. */
  more: readonly string[];
}

function writeLevelHead({ uri, part, more }: Level): string {
  const isFile = uri.endsWith('.xml');
  const here = isFile ? `${uri.slice(0, -4)}/!${part}.xml` : `${uri}/!${part}`;
  return writeXml('FRBRthis', { value: here }) + writeXml('FRBRuri', { value: uri }) + more.join('');
}

/** Kind, number and name of the norm; its documents have none of their own. */
function writeWorkTail({ type, number, title }: NormRecord, isMain: boolean): string {
  const numbers =
    isMain && number !== null && number !== 'no consta' ? [writeXml('FRBRnumber', { value: number })] : [];
  return [
    writeXml('FRBRcountry', { value: 'pe' }),
    writeXml('FRBRsubtype', { value: type }),
    ...numbers,
    ...(isMain ? [writeXml('FRBRname', { value: title })] : []),
  ].join('');
}

/** Work, expression and manifestation of the norm, or of one of its documents: `!main`, `!reglamento`, `!att_1`. */
export function writeIdentification(norm: AddressedNorm, record: NormRecord, part = 'main'): string {
  const work = formatWorkIri(norm).replace(/\/$/u, '');
  const expression = `${work}/spa@`;
  const made =
    writeXml('FRBRdate', findWorkDate(record)) +
    writeXml('FRBRauthor', { href: `#org_${record.issuer}`, as: '#role_issuer' });
  const reviewed =
    writeXml('FRBRdate', { date: findReviewed(record), name: 'review' }) +
    writeXml('FRBRauthor', { href: ourselves, as: '#role_editor' });
  const aliases = [record.canonical, ...record.aliases].map((value, index) =>
    writeXml('FRBRalias', { value, name: index === 0 ? 'canonical' : 'alias' }),
  );
  const isMain = part === 'main';
  return writeXml(
    'identification',
    { source: ourselves },
    writeXml(
      'FRBRWork',
      {},
      writeLevelHead({ uri: work, part, more: [...(isMain ? aliases : []), made] }),
      writeWorkTail(record, isMain),
    ),
    writeXml(
      'FRBRExpression',
      {},
      writeLevelHead({ uri: expression, part, more: [made] }),
      writeXml('FRBRauthoritative', { value: 'false' }),
      writeXml('FRBRlanguage', { language: 'spa' }),
    ),
    writeXml(
      'FRBRManifestation',
      {},
      writeLevelHead({ uri: `${expression}.xml`, part, more: [reviewed] }),
      writeXml('FRBRformat', { value: 'xml' }),
    ),
  );
}
