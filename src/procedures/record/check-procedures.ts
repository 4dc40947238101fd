import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue, type Place } from '#errors';
import type { ProvisionSource } from '#norms';
import { checkTown, type Town } from './check-town.ts';
import { listConditions, listSources } from './list-sources.ts';
import type { Procedure } from './procedure.schema.ts';

/** A procedure as its file has it. */
export type WrittenProcedure = Pick<ContentRecord<Procedure>, 'value' | 'locate'>;

/** What procedures may point at. */
export interface KnownPlaces {
  /** Ids of all norms, with text and without. */
  norms: ReadonlySet<string>;
  /** Municipalities with their norms. */
  towns: readonly Town[];
  /** The printed blocks of a part of a norm, one a line; undefined where there is no such part. */
  findText: (norm: string, eId: string) => string | undefined;
  hasTextOf: (norm: string) => boolean;
  /** Ids of all observations. */
  observations: ReadonlySet<string>;
  /** Ids of offices by municipality. */
  offices: ReadonlyMap<string, ReadonlySet<string>>;
}

function suggest(wrong: string, known: Iterable<string>): { fix?: string } {
  const near = findNearest(wrong, known).map((id) => `«${id}»`);
  return near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
}

function checkKnown(id: string, known: ReadonlySet<string>, place: Place, rule: string, what: string): Issue[] {
  if (known.has(id)) return [];
  return [{ rule, place, message: `No hay ${what} «${id}».`, ...suggest(id, known) }];
}

function checkSource({ norm, eId, printed }: ProvisionSource, place: Place, known: KnownPlaces): Issue[] {
  const unknown = checkKnown(norm, known.norms, place, 'unknown-norm', 'ninguna norma');
  if (unknown.length > 0) return unknown;
  if (!known.hasTextOf(norm)) {
    if (printed === undefined) return [];
    const message = `El texto de «${norm}» no está en el sitio y «${printed}» no se puede comprobar.`;
    return [{ rule: 'printed-without-text', place, message, fix: 'Quite «printed» de esta fuente.' }];
  }
  if (eId === undefined) {
    const message = `Falta decir en qué parte de «${norm}» está.`;
    return [{ rule: 'missing-provision', place, message, fix: 'Añada «eId» con la parte más pequeña que lo dice.' }];
  }
  const text = known.findText(norm, eId);
  if (text === undefined) {
    const message = `«${norm}» no tiene ninguna parte «${eId}».`;
    return [{ rule: 'unknown-provision', place, message, fix: 'Copie el eId de la dirección de la disposición.' }];
  }
  if (printed === undefined || text.includes(printed.replace(/\s+/g, ' '))) return [];
  const message = `«${printed}» no está impreso en «${eId}» de «${norm}».`;
  const fix = 'Copie las palabras letra por letra del texto de la norma, con sus errores.';
  return [{ rule: 'printed-not-found', place, message, fix }];
}

function checkSources({ value: procedure, locate }: WrittenProcedure, known: KnownPlaces): Issue[] {
  return listSources(procedure).flatMap(({ path, value }) => checkSource(value, locate(path), known));
}

function checkConditions({ value: procedure, locate }: WrittenProcedure): Issue[] {
  const options = new Map(
    procedure.questions.map(({ id, options }) => [id, new Set(options.map((option) => option.id))]),
  );
  const ids = new Set(options.keys());
  return listConditions(procedure).flatMap(({ path, value }) =>
    Object.entries(value).flatMap(([question, answers]) => {
      const place = locate([...path, question]);
      const known = options.get(question);
      if (!known) return checkKnown(question, ids, place, 'unknown-question', 'ninguna pregunta');
      return answers.flatMap((answer): Issue[] => {
        if (known.has(answer)) return [];
        const message = `La pregunta «${question}» no tiene ninguna respuesta «${answer}».`;
        const fix = `Las respuestas son: ${[...known].join(', ')}.`;
        return [{ rule: 'unknown-answer', place, message, fix }];
      });
    }),
  );
}

/** Ids of one list of a procedure, each with the keys that lead to it. */
type IdList = readonly (readonly [id: string, path: readonly PropertyKey[]])[];

function listIdLists({ questions, requirements }: Procedure): IdList[] {
  return [
    questions.map(({ id }, index) => [id, ['questions', index, 'id']] as const),
    ...questions.map(({ options }, index) =>
      options.map(({ id }, option) => [id, ['questions', index, 'options', option, 'id']] as const),
    ),
    requirements.flatMap(({ items }, group) =>
      items.map(({ id }, item) => [id, ['requirements', group, 'items', item, 'id']] as const),
    ),
  ];
}

function checkRepeated({ value: procedure, locate }: WrittenProcedure): Issue[] {
  return listIdLists(procedure).flatMap((list) =>
    list
      .filter(([id], index) => list.findIndex(([other]) => other === id) < index)
      .map(([id, path]): Issue => {
        const message = `El id «${id}» se repite en la misma lista.`;
        return { rule: 'repeated-id', place: locate(path), message, fix: 'Cambie el id de uno de los dos.' };
      }),
  );
}

function checkNamed(
  { value: procedure, locate }: WrittenProcedure,
  known: KnownPlaces,
  ids: ReadonlySet<string>,
): Issue[] {
  const { norm, laterNorms, observations, gains = [], related, office, municipality } = procedure;
  const others = new Set([...ids].filter((id) => id !== procedure.id));
  const offices = known.offices.get(municipality) ?? new Set();
  return [
    ...(office === undefined
      ? []
      : checkKnown(office, offices, locate(['office']), 'unknown-office', 'ninguna oficina de esa municipalidad')),
    ...checkKnown(norm, known.norms, locate(['norm']), 'unknown-norm', 'ninguna norma'),
    ...laterNorms.flatMap((later, index) =>
      checkKnown(later.norm, known.norms, locate(['laterNorms', index, 'norm']), 'unknown-norm', 'ninguna norma'),
    ),
    ...observations.flatMap((id, index) =>
      checkKnown(id, known.observations, locate(['observations', index]), 'unknown-observation', 'ninguna observación'),
    ),
    ...gains.flatMap(({ observation }, index) =>
      checkKnown(
        observation,
        known.observations,
        locate(['gains', index, 'observation']),
        'unknown-observation',
        'ninguna observación',
      ),
    ),
    ...related.flatMap((id, index) =>
      checkKnown(id, others, locate(['related', index]), 'unknown-procedure', 'otro trámite'),
    ),
  ];
}

/** Sources that do not exist or do not say so, conditions without a question, repeated ids, norms of other places, and references to nothing. */
export function checkProcedures(files: readonly WrittenProcedure[], known: KnownPlaces): Issue[] {
  const ids = new Set(files.map(({ value }) => value.id));
  return files.flatMap((file) => [
    ...checkRepeated(file),
    ...checkNamed(file, known, ids),
    ...checkTown(file, known.towns, known.norms),
    ...checkConditions(file),
    ...checkSources(file, known),
  ]);
}
