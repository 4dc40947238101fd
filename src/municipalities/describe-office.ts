import type { Words } from '#forms';
import { unstatedWords, type Unstated } from '#norms';
import { joinWords, raiseFirst } from '#text';
import type { Office, OfficeFact } from './office.schema.ts';

/** Where to go, in words. */
export interface OfficeWords {
  /** `Trámite Documentario del SEGAT, Panamericana Norte Km 558`. */
  place: string;
  /** `Dirección de 2011: confírmala.`, `El horario y el teléfono no constan: pregunta en el SEGAT.` */
  notes: readonly Words[];
}

type Said = Exclude<OfficeFact, string>;

const isKnown = (fact: OfficeFact | undefined): fact is Said => typeof fact === 'object';

/** What is not known for one reason, in one sentence. */
function describeUnknown({ address, hours, phone, ask }: Office, why: Unstated): string[] {
  const names = (
    [
      ['la dirección', address],
      ['el horario', hours],
      ['el teléfono', phone],
    ] as const
  ).flatMap(([name, fact]) => (fact === why ? [name] : []));
  if (names.length === 0) return [];
  const { one, many } = unstatedWords[why];
  return [`${raiseFirst(joinWords(names))} ${names.length > 1 ? many : one}: pregunta en ${ask}.`];
}

const formatPhone = ({ says, year }: Said): Words => [
  'Teléfono ',
  { text: says, href: `tel:${says.replaceAll(/[^\d+]/g, '')}` },
  ` (${year}).`,
];

const formatMail = ({ says, year }: Said): Words => ['Correo ', { text: says, href: `mailto:${says}` }, ` (${year}).`];

/** What closes a sentence is printed behind an address, and is no part of it. */
const formatWeb = ({ says, year }: Said): Words => {
  const href = says.replace(/[.,;]$/, '');
  return ['En línea ', { text: href, href }, ` (${year}).`];
};

/** Says where an office is and how it can be reached, each fact with its year, and who to ask for the rest. */
export function describeOffice(office: Office): OfficeWords {
  const { desk, address, hours, phone, mail, web } = office;
  return {
    place: isKnown(address) ? `${desk}, ${address.says}` : desk,
    notes: [
      ...(isKnown(address) ? [[`Dirección de ${address.year}: confírmala.`]] : []),
      ...(isKnown(hours) ? [[`Atienden ${hours.says} (${hours.year}).`]] : []),
      ...(isKnown(phone) ? [formatPhone(phone)] : []),
      ...(isKnown(web) ? [formatWeb(web)] : []),
      ...(isKnown(mail) ? [formatMail(mail)] : []),
      ...describeUnknown(office, 'no consta').map((words) => [words]),
      ...describeUnknown(office, 'página que falta').map((words) => [words]),
    ],
  };
}
