import { formatBlock, walkProvisions, type NormTree, type Provision, type ProvisionChild } from '#norms';
import { foldText } from '#text';

/** A definition as a norm prints it. */
export interface FoundDefinition {
  /** The term as printed: `Residuos sólidos`. */
  term: string;
  /** Provision it stands in. */
  eId: string;
  /** Block that begins with the term, and how far into it its meaning begins. */
  block: number;
  meaning: number;
  /** All its words as printed, term included: the paragraph, and below it the points that belong to it, with their markers. */
  lines: readonly string[];
}

/** `Generador.- Persona natural…`, `Papel mezclado: está constituido…`: a few words, the sign that sets them off, and what they mean. */
const defined = /^((?:[^\s.,:;]+\s){0,7}[^\s.,:;]+)(?:\.-|:)\s+(?=\S)/u;

const isProvision = (child: ProvisionChild): child is Provision =>
  child.kind !== 'text' && child.kind !== 'table' && child.kind !== 'note';

/** The term that a paragraph begins with, and where its meaning does; undefined where it defines nothing. */
function findTerm(child: ProvisionChild | undefined): Pick<FoundDefinition, 'term' | 'block' | 'meaning'> | undefined {
  if (child?.kind !== 'text' || child.editorial) return undefined;
  const [before = '', term] = defined.exec(formatBlock(child)) ?? [];
  return term === undefined ? undefined : { term, block: child.block, meaning: before.length };
}

/** What a paragraph says; a table and a note say nothing here. */
const readText = (child: ProvisionChild | undefined): string => (child?.kind === 'text' ? formatBlock(child) : '');

/** What stands below a point, with the markers as printed. */
function listLines({ marker = '', children }: Provision): string[] {
  const [first = '', ...more] = children.flatMap((child) => {
    if (child.kind === 'text') return [formatBlock(child)];
    return isProvision(child) ? listLines(child) : [];
  });
  return [`${marker} ${first}`.trim(), ...more];
}

function readPoint(point: Provision): FoundDefinition[] {
  const [first, ...rest] = point.children;
  const found = findTerm(first);
  const below = point.children.filter(isProvision).flatMap(readPoint);
  if (!found) return below;
  const others = rest.flatMap((child) => (isProvision(child) ? listLines(child) : []));
  return [{ ...found, eId: point.eId, lines: [readText(first), ...others] }, ...below];
}

/** The points that follow a paragraph, up to the next one: `se pueden clasificar en:` goes on in them. */
function listFollowing(children: readonly ProvisionChild[], index: number): string[] {
  const rest = children.slice(index + 1);
  const end = rest.findIndex((child) => !isProvision(child));
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((child) => (isProvision(child) ? listLines(child) : []));
}

/** Definitions of a provision that defines: its points, theirs, and paragraphs of its own that begin with a term. */
function readPlace({ eId, children }: Provision): FoundDefinition[] {
  return children.flatMap((child, index): FoundDefinition[] => {
    if (isProvision(child)) return readPoint(child);
    const found = findTerm(child);
    return found ? [{ ...found, eId, lines: [readText(child), ...listFollowing(children, index)] }] : [];
  });
}

/** An article says in its heading that it defines: `DEFINICIONES`, `DEFINICIÓN DE RESIDUOS…`. */
const saysSo = ({ kind, heading = [] }: Provision): boolean =>
  kind === 'article' && heading.some((line) => foldText(formatBlock(line)).includes('definicion'));

/** Every definition of a norm, in its order: of articles that say that they define, and of the places named beside. */
export function findDefinitions(tree: NormTree, places: readonly string[] = []): FoundDefinition[] {
  return [...walkProvisions(tree.children)]
    .filter((provision) => saysSo(provision) || places.includes(provision.eId))
    .flatMap(readPlace);
}
