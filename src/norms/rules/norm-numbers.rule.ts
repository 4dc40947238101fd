import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { foldWords } from '#text';
import type { NormRecord } from '../record/norm.schema.ts';
import { findNumberYear, formatNormId } from '../registry/norm-number.ts';
import { listNormRecords } from '../record/norm-records.ts';
import { issuers, normTypes } from '../record/norms.content.ts';

type Norm = ContentRecord<NormRecord>;

function checkId({ id, value: { number, type }, locate }: Norm, prefixes: ReadonlyMap<string, string>): Issue[] {
  const prefix = prefixes.get(type);
  if (number === null || prefix === undefined) return [];
  const due = formatNormId(prefix, number);
  if (due === id) return [];
  const key = id.startsWith(`${prefix}-`) ? 'number' : 'type';
  const message = `El id «${id}» no es el de su clase y número (${type}, ${number}): sería «${due}».`;
  return [
    { rule: 'id-against-number', place: locate([key]), message, fix: `Corrija «${key}», o cambie el id por  ${due}` },
  ];
}

function checkYear({ value: { number, year }, locate }: Norm): Issue[] {
  const found = findNumberYear(number ?? '');
  if (found === undefined || found === year) return [];
  const message = `El número «${number ?? ''}» es de ${found}, y la ficha dice ${year ?? 'null'}.`;
  return [{ rule: 'year-against-number', place: locate(['year']), message, fix: `year: ${found}` }];
}

function checkCanonical({ value: { number, canonical }, locate }: Norm): Issue[] {
  if (number === null || foldWords(canonical).includes(foldWords(number))) return [];
  const message = `«${canonical}» no lleva el número de la ficha, «${number}».`;
  const fix = `canonical: ${JSON.stringify(canonical.replace(/\d.*$/, number))}`;
  return [{ rule: 'citation-against-number', place: locate(['canonical']), message, fix }];
}

/** The letters in a number are those of its issuer. */
function checkLetters(
  { value: { number, issuer }, locate }: Norm,
  siglas: ReadonlyMap<string, readonly string[]>,
): Issue[] {
  const known = siglas.get(issuer) ?? [];
  const printed = number ?? '';
  if (known.length === 0 || !/[A-Z]/.test(printed) || known.some((sigla) => printed.includes(sigla))) return [];
  const message = `El número «${printed}» no lleva las siglas de «${issuer}» (${known.join(', ')}).`;
  const owners = [...siglas].filter(([, all]) => all.some((sigla) => printed.split(/[-/]/).includes(sigla)));
  const fix =
    owners.length > 0
      ? `issuer: ${owners.map(([id]) => id).join('  o  ')}`
      : `Agregue la sigla a «${issuer}» en el registro.`;
  return [{ rule: 'issuer-against-number', place: locate(['issuer']), message, fix }];
}

/** Id, kind, number, year, issuer and citation of a norm say the same. */
export const rule: ContentRule = () => {
  const prefixes = new Map(listRecords(normTypes).map(({ id, value }) => [id, value.prefix]));
  const siglas = new Map(listRecords(issuers).map(({ id, value }) => [id, value.siglas]));
  return listNormRecords().flatMap((norm) => {
    if (norm.value.number === 'no consta') return [];
    // One slip in the number would be told three times over.
    const [first] = [
      ...checkId(norm, prefixes),
      ...checkYear(norm),
      ...checkCanonical(norm),
      ...checkLetters(norm, siglas),
    ];
    return first ? [first] : [];
  });
};
