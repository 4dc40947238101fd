import type { Words } from '#forms';
import { unstatedWords, type Unstated } from '#norms';
import { joinWords, raiseFirst } from '#text';
import type { Office, OfficeFact } from './office.schema.ts';

/** Where to go, in words. */
export interface OfficeWords {
  /** `Trámite Documentario del SEGAT, Panamericana Norte Km 558`. */
  place: string;
  /** `Teléfono 043-318289.`, `Datos de 2025: confírmalos.`, `El horario y el teléfono no constan: pregunta en el SEGAT.` */
  notes: readonly Words[];
}

type Said = Exclude<OfficeFact, string>;

const isKnown = (fact: OfficeFact | undefined): fact is Said => typeof fact === 'object';

/** What is not known for one reason: `el horario y el teléfono no constan`. */
function describeUnknown({ address, hours, phone }: Office, why: Unstated): string[] {
  const names = (
    [
      ['la dirección', address],
      ['el horario', hours],
      ['el teléfono', phone],
    ] as const
  ).flatMap(([name, fact]) => (fact === why ? [name] : []));
  const { one, many } = unstatedWords[why];
  return names.length === 0 ? [] : [`${joinWords(names)} ${names.length > 1 ? many : one}`];
}

/** All that is not known, and who to ask. */
function askUnknown(office: Office): Words[] {
  const unknown = [...describeUnknown(office, 'no consta'), ...describeUnknown(office, 'página que falta')];
  return unknown.length === 0 ? [] : [[`${raiseFirst(unknown.join('; '))}: pregunta en ${office.ask}.`]];
}

/** What closes a sentence is printed behind an address, and is no part of it; what everyone leaves out is not shown, nor asked for. */
function formatWeb({ says }: Said): Words {
  const text = says.replace(/[.,;]$/, '').replace(/^https:\/\//, '');
  return ['En línea: ', { text, href: /^https?:/.test(text) ? text : `https://${text}` }, '.'];
}

/** A telephone rings one number: what is printed behind it, an extension or a second number, is not dialled. */
function formatPhone({ says }: Said): Words {
  const [number = ''] = /\+?\d[\d\s()-]*/.exec(says) ?? [];
  return ['Teléfono ', { text: says, href: `tel:${number.replaceAll(/[^\d+]/g, '')}` }, '.'];
}

function describeWays({ hours, phone, mail, web }: Office): Words[] {
  return [
    ...(isKnown(hours) ? [[`Atienden ${hours.says}.`]] : []),
    ...(isKnown(phone) ? [formatPhone(phone)] : []),
    ...(isKnown(web) ? [formatWeb(web)] : []),
    ...(isKnown(mail) ? [['Correo ', { text: mail.says, href: `mailto:${mail.says}` }, '.']] : []),
  ];
}

/** From which years the facts are: addresses and telephones grow old. */
function describeAge({ address, hours, phone, mail, web }: Office): Words[] {
  const known = [address, hours, phone, mail, web].filter(isKnown);
  if (known.length === 0) return [];
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b);
  const one = known.length === 1 && isKnown(address);
  return [
    [`${one ? 'Dirección' : 'Datos'} de ${joinWords(years.map(String))}: ${one ? 'confírmala' : 'confírmalos'}.`],
  ];
}

/** Says where an office is and how it can be reached, from which year that is known, and who to ask for the rest. */
export function describeOffice(office: Office): OfficeWords {
  const { desk, address } = office;
  return {
    place: isKnown(address) ? `${desk}, ${address.says}` : desk,
    notes: [...describeWays(office), ...describeAge(office), ...askUnknown(office)],
  };
}
