import { joinWords, raiseFirst } from '#text';
import type { Office, OfficeFact } from './office.schema.ts';

/** Where to go, in words. */
export interface OfficeWords {
  /** `Trámite Documentario del SEGAT, Panamericana Norte Km 558`. */
  place: string;
  /** `Dirección de 2011: confírmala.`, `El horario y el teléfono no constan: pregunta en el SEGAT.` */
  notes: readonly string[];
}

const isKnown = (fact: OfficeFact): fact is Exclude<OfficeFact, string> => fact !== 'no consta';

function describeUnknown({ address, hours, phone, ask }: Office): string[] {
  const names = (
    [
      ['la dirección', address],
      ['el horario', hours],
      ['el teléfono', phone],
    ] as const
  ).flatMap(([name, fact]) => (isKnown(fact) ? [] : [name]));
  if (names.length === 0) return [];
  const verb = names.length > 1 ? 'no constan' : 'no consta';
  return [`${raiseFirst(joinWords(names))} ${verb}: pregunta en ${ask}.`];
}

/** Says where an office is and when it can be reached, each fact with its year, and who to ask for the rest. */
export function describeOffice(office: Office): OfficeWords {
  const { desk, address, hours, phone } = office;
  return {
    place: isKnown(address) ? `${desk}, ${address.says}` : desk,
    notes: [
      ...(isKnown(address) ? [`Dirección de ${address.year}: confírmala.`] : []),
      ...(isKnown(hours) ? [`Atienden ${hours.says} (${hours.year}).`] : []),
      ...(isKnown(phone) ? [`Teléfono ${phone.says} (${phone.year}).`] : []),
      ...describeUnknown(office),
    ],
  };
}
