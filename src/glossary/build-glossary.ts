import {
  findIssuer,
  formatProvisionPath,
  formatShortName,
  listNormBlocks,
  walkProvisions,
  type NormRecord,
  type NormTree,
  type OutlineItem,
} from '#norms';
import { buildQuotedPlace } from '#quotation';
import { foldText } from '#text';
import { findDefinitions, type FoundDefinition } from './find-definitions.ts';
import { findSiglas } from './find-siglas.ts';
import type { GlossaryContent } from './glossary.schema.ts';
import type { Definition, Expansion, Glossary, Place } from './glossary.ts';

/** A norm whose text is here. */
export interface DefiningText {
  record: NormRecord;
  outline: readonly OutlineItem[];
  tree: NormTree;
}

/** What plans define, found by their own rooms. */
export interface PlanWords {
  definitions: readonly Definition[];
  siglas: readonly (Expansion & { sigla: string })[];
}

/** What a term is called in addresses: `Organización de Recicladores/as` → `organizacion-de-recicladores`. */
export const formatTermId = (term: string): string =>
  foldText(term)
    .replaceAll(/\/as\b/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Finds the place of a provision, its citation and digest; of what has no number, the nearest around it that has one. */
function buildPlacer({ record, outline, tree }: DefiningText): (eId: string) => Place {
  const items = new Map(outline.map((item) => [item.eId, item]));
  const provisions = new Map([...walkProvisions(tree.children)].map((provision) => [provision.eId, provision]));
  const town = findIssuer(record.issuer).place?.split(',')[0];
  const name = [formatShortName(record).replaceAll('\u00a0', ' '), town].filter(Boolean).join(', ');
  const base = { from: record.id, name };
  return (eId) => {
    for (let around = eId; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('__')))) {
      const [item, provision] = [items.get(around), provisions.get(around)];
      const quoted = provision && buildQuotedPlace(outline, provision);
      if (item && quoted)
        return { ...base, place: quoted[0], digest: quoted[2], path: formatProvisionPath(record.id, item) };
    }
    return { ...base, place: '', path: `/normas/${record.id}/` };
  };
}

/** What a norm defines: read off its tree, and in the places that only content names. */
export function findNormDefinitions(
  { record, tree }: Pick<DefiningText, 'record' | 'tree'>,
  { places }: Pick<GlossaryContent, 'places'>,
): FoundDefinition[] {
  const named = places.filter(({ norm }) => norm === record.id).map(({ eId }) => eId);
  return findDefinitions(tree, named);
}

function listNormDefinitions(text: DefiningText, content: GlossaryContent): Definition[] {
  const findPlace = buildPlacer(text);
  return findNormDefinitions(text, content).map(({ term, lines, eId }) => ({ term, lines, ...findPlace(eId) }));
}

/** Siglas of a norm, each where its text first spells it out. */
function listNormSiglas(text: DefiningText): (Expansion & { sigla: string })[] {
  const found = listNormBlocks(text.tree).flatMap(({ eId, text: words }) =>
    findSiglas(words).map((sigla) => ({ ...sigla, eId })),
  );
  const first = [...new Map(found.toReversed().map((each) => [each.sigla, each])).values()];
  const findPlace = buildPlacer(text);
  return first.map(({ sigla, expansion, eId }) => ({ sigla, words: expansion, ...findPlace(eId) }));
}

/** The name under which several spellings of a term stand. */
function buildNamer({ same }: GlossaryContent): (term: string) => string {
  const names = new Map(
    same.flatMap(({ term, spellings }) => [term, ...spellings].map((each) => [formatTermId(each), term])),
  );
  return (term) => names.get(formatTermId(term)) ?? term;
}

const byName = new Intl.Collator('es');

/** Puts together what texts define; pure, so that pages, search, exports and tests share it. */
export function buildGlossary(texts: readonly DefiningText[], content: GlossaryContent, plans: PlanWords): Glossary {
  const nameTerm = buildNamer(content);
  const definitions = [...texts.flatMap((text) => listNormDefinitions(text, content)), ...plans.definitions];
  const byTerm = Map.groupBy(definitions, ({ term }) => formatTermId(nameTerm(term)));
  const terms = [...byTerm].map(([id, found]) => ({ id, term: nameTerm(found[0]?.term ?? id), definitions: found }));
  const siglas = [...Map.groupBy([...texts.flatMap(listNormSiglas), ...plans.siglas], ({ sigla }) => sigla)].map(
    ([sigla, found]) => ({
      id: formatTermId(sigla),
      sigla,
      expansions: found.map(({ sigla: _, ...expansion }) => expansion),
    }),
  );
  return {
    terms: terms.sort((a, b) => byName.compare(a.term, b.term)),
    siglas: siglas.sort((a, b) => byName.compare(a.sigla, b.sigla)),
  };
}
