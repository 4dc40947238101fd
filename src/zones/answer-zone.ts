import type { Outcome, ResultSection, ResultTable, ResultView, Words } from '#forms';
import { formatOf } from '#text';
import { findOutside } from './find-outside.ts';
import { findPlaces, type FoundPlaces, type ListedPlace } from './find-places.ts';
import { parsePlaceKey } from './parse-place-key.ts';
import type { OutsideParameters, ZoneParameters } from './zone-parameters.ts';

const field = 'lugar';
const guidance: Words = ['Es una orientación; decide la municipalidad.'];

const listNames = (places: readonly ListedPlace[]): string => places.map(({ printed }) => `«${printed}»`).join(' y ');

function formatZones(places: readonly ListedPlace[]): string {
  const numbers = [...new Set(places.map(({ zone }) => zone))].sort((a, b) => a - b);
  const last = numbers.pop() ?? '';
  return numbers.length > 0 ? `Zonas ${numbers.join(', ')} y ${last}` : `Zona ${last}`;
}

function buildTable(caption: string, places: readonly ListedPlace[]): ResultTable[] {
  const rows = places.map(({ printed, zone }): Words[] => [[printed], [`Zona ${zone}`]]);
  return rows.length > 0 ? [{ caption, head: ['Nombre en la norma', 'Zona'], rows }] : [];
}

const tellPlace = ({ printed, zone }: ListedPlace): Words => [`${printed}, en la Zona ${zone}`];

function suggestName(name: string, where: string): Words {
  const href = `?${new URLSearchParams({ [field]: name }).toString()}`;
  return [{ text: name, href }, `, ${where}`];
}

/** Names that the reader may have meant; each opens its own answer. */
function suggest(name: string, near: readonly ListedPlace[], { outside }: ZoneParameters): ResultSection {
  const others = outside ? findOutside(name, outside.names).near : [];
  return {
    heading: '¿Quisiste decir…?',
    items: [
      ...near.map(({ printed, zone }) => suggestName(printed, `en la Zona ${zone}`)),
      ...others.map((other) => suggestName(other, outside?.called ?? '')),
    ],
  };
}

function warnOfDoubts(places: readonly ListedPlace[], { doubted, doubtLink }: ZoneParameters): Words[] {
  return places
    .filter(({ printed }) => doubted.includes(printed))
    .map(({ printed }) => [`«${printed}» puede estar mal impreso en la norma; lo dejamos como está. `, doubtLink]);
}

function listNext({ handOver, gains }: ZoneParameters): Words[] {
  return [
    ['Pregunta al SEGAT o a tu reciclador qué día y a qué hora pasa por tu cuadra.'],
    ['Entrega lo separado a un reciclador autorizado o al SEGAT (', handOver, ').'],
    ...gains,
    guidance,
  ];
}

type Named = Extract<FoundPlaces, { kind: 'named' }>;

function answerNamed({ places, others }: Named, parameters: ZoneParameters): ResultView {
  const zones = formatZones(places);
  const isOne = zones.startsWith('Zona ');
  const answer: Words = isOne
    ? [`${listNames(places)} ${places.length > 1 ? 'están' : 'está'} en la `, { strong: zones }]
    : ['Ese nombre está en más de una zona: ', { strong: zones }];
  return {
    answer: [...answer, ` de recolección selectiva ${formatOf(parameters.territory)} (`, parameters.list, ').'],
    norms: [parameters.norm],
    shown: [
      ...buildTable('Mira cuál es el tuyo', isOne ? [] : places),
      { heading: 'Días y horas', items: [...parameters.times, ...parameters.notes] },
      { heading: 'Ten en cuenta', items: warnOfDoubts(places, parameters) },
    ],
    now: listNext(parameters),
    sections: [{ heading: 'Otros nombres de la lista que se parecen', items: others.map(tellPlace) }],
  };
}

type Unnamed = Exclude<FoundPlaces, Named>;

const unnamedWords: Record<Unnamed['kind'], string> = {
  inside: 'El nombre a secas no está en la lista. Estos lo llevan dentro',
  'other-stage': 'La lista sí nombra',
  unknown: '',
};

/** A place where the norm does not hold: said first, with whom to ask there. */
function answerOutside(place: string, { called, named, limits, advice }: OutsideParameters): ResultView {
  return {
    answer: [`${place} es ${called} (`, named, '). ', { strong: 'Esta norma no rige ahí' }],
    // Where it does not hold, nothing rests on it.
    norms: [],
    now: [[advice], ['Si tu urbanización o barrio está dentro de esos límites, búscalo por su nombre.'], guidance],
    shown: [{ heading: 'Hasta dónde rige', items: [limits] }],
    sections: [],
  };
}

/** A name that stands in none, or only in part: said plainly, with what is near. */
function answerUnnamed({ kind, places, near }: Unnamed, name: string, parameters: ZoneParameters): ResultView {
  return {
    answer: [
      { strong: `«${name}»` },
      kind === 'other-stage' ? ' no está con esa etapa' : ' no está con ese nombre',
      ' en la lista de la ordenanza (',
      parameters.list,
      ').',
    ],
    norms: [parameters.norm],
    shown: [...buildTable(unnamedWords[kind], places), suggest(name, near, parameters)],
    now: [
      ['Prueba con el nombre de tu urbanización o barrio: la lista no nombra calles.'],
      ['Si no lo encuentras, pregunta al SEGAT. Que no esté en la lista no quiere decir que no pasen.'],
      guidance,
    ],
    sections: [],
  };
}

/** The zones of a place. */
export function answerZone(answers: URLSearchParams, parameters: ZoneParameters): Outcome {
  const name = (answers.get(field) ?? '').trim().slice(0, 100);
  if (parsePlaceKey(name).words.length === 0) {
    const message = 'Escribe el nombre de tu urbanización o barrio, por ejemplo «El Sol»';
    return { problems: [{ field, message }] };
  }
  const found = findPlaces(name, parameters.places);
  if (found.kind === 'named') return { result: answerNamed(found, parameters) };
  const { outside } = parameters;
  const place = outside && findOutside(name, outside.names).named;
  return { result: outside && place ? answerOutside(place, outside) : answerUnnamed(found, name, parameters) };
}
