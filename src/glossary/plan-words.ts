import { findEntityPath } from '#entities/registry';
import { listIssuers } from '#norms';
import { findPlan, formatSourceLines, loadRoadmap, readStrategy } from '#plans';
import type { PlanWords } from './build-glossary.ts';

/** `La Producción Más Limpia y Eficiente es la aplicación…`: what is defined, and what it is. */
const defined = /^(?:La|El|Las|Los)\s(.{3,60}?)\s(?:es|son)\s/u;

/** The strategy says once what cleaner production is. */
function listStrategyDefinitions(): PlanWords['definitions'] {
  const { id, definition } = readStrategy();
  const term = defined.exec(definition.text)?.[1];
  const { name, path } = findPlan(id);
  if (term === undefined) return [];
  const place = `${formatSourceLines(definition.lines)} de la fuente`;
  return [{ term, lines: [definition.text], from: id, name, place, path }];
}

const roadmap = 'plan-hdr-as-2025';

/** How the registry of the plan's bodies says that the plan itself spells one out. */
const ownWords = /^El plan, (.+)$/u;

/** Bodies that the plan of the roadmap spells out; where other sources do, it is not the plan's word. */
function listRoadmapSiglas(): PlanWords['siglas'] {
  const { name } = findPlan(roadmap);
  return [...loadRoadmap().entities.values()].flatMap(({ id, name: sigla, expansion }) => {
    const place =
      typeof expansion === 'object' && 'source' in expansion ? ownWords.exec(expansion.source)?.[1] : undefined;
    if (place === undefined || typeof expansion !== 'object') return [];
    return [{ sigla, words: expansion.text, from: roadmap, name, place, path: findEntityPath(roadmap, id) }];
  });
}

/** Who issued a norm, by its siglas: one may be of several, and the norm decides. */
const listIssuerSiglas = (): PlanWords['siglas'] =>
  listIssuers().flatMap(({ id, name: words, siglas }) =>
    siglas.map((sigla) => ({
      sigla,
      words,
      from: 'emisores',
      name: 'Quien dicta normas',
      place: 'registro de emisores de este sitio',
      path: findEntityPath('emisores', id),
    })),
  );

/** What plans define in their own words, and the siglas of who issues norms. */
export const listPlanWords = (): PlanWords => ({
  definitions: listStrategyDefinitions(),
  siglas: [...listRoadmapSiglas(), ...listIssuerSiglas()],
});
