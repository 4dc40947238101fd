import {
  formatBlock,
  formatHeading,
  formatInlines,
  formatProvisionName,
  type NormTree,
  type Provision,
  type ProvisionChild,
  type Table,
} from '#norms/blocks';
import { lowerFirst } from '#text';

/** The smallest piece that is laid beside another: a paragraph, a point, a row of a table. */
export interface Passage {
  /** Provision it stands in. */
  eId: string;
  /** Marker as printed, where the passage begins with one: `5.1.`. */
  marker: string;
  /** Official words. */
  text: string;
}

/** What gets a partner: an article, a numeral with a name of its own, a final provision, a procedure or a box of its form. */
export interface Unit {
  eId: string;
  /** Article (or procedure, or group of provisions) on whose page it stands. */
  page: string;
  /** Article, final provision or procedure it is counted with. */
  article: string;
  /** `Artículo 16, numeral 16.4`. */
  name: string;
  /** Name as printed; empty for none. */
  heading: string;
  passages: Passage[];
}

/** Kinds that are counted: what a reader of a norm takes for its articles. */
const counted: ReadonlySet<Provision['kind']> = new Set(['article', 'disposition', 'procedure']);

const isProvision = (child: ProvisionChild): child is Provision =>
  child.kind !== 'text' && child.kind !== 'table' && child.kind !== 'note';

/** What a provision is called. */
function nameProvision(provision: Provision): string {
  const { heading: _heading, children: _children, ...item } = provision;
  return formatProvisionName({ ...item, heading: formatHeading(provision) });
}

const listRows = (table: Table): string[] =>
  [...table.head, ...table.body].map(({ cells }) =>
    cells
      .map(({ lines }) => lines.map(formatInlines).join(' ').trim())
      .filter((cell) => cell !== '')
      .join(' | '),
  );

/** Where a unit is being read: what is found goes to it, or to a unit inside it. */
interface Reading {
  unit: Unit;
  units: Unit[];
}

function readChildren({ children, eId, marker = '' }: Provision, reading: Reading): void {
  // What a list item says before its own list is one passage; an article's marker is its name already.
  let mark = eId === reading.unit.eId ? '' : marker;
  const add = (text: string): void => {
    if (text.trim() !== '') reading.unit.passages.push({ eId, marker: mark, text: text.trim() });
    mark = '';
  };
  for (const child of children) {
    if (child.kind === 'text') {
      if (!child.editorial) add(formatBlock(child));
    } else if (child.kind === 'table') listRows(child).forEach(add);
    else if (child.kind === 'note') child.text.map(formatBlock).forEach(add);
    else if (child.kind === 'form-part') {
      add(formatHeading(child));
      readChildren(child, reading);
    } else if (child.heading === undefined) readChildren(child, reading);
    else readUnit(child, reading);
  }
}

function readUnit(provision: Provision, { unit: outer, units }: Reading): void {
  const { eId } = provision;
  const own = nameProvision(provision);
  const unit: Unit = {
    eId,
    page: outer.page,
    article: outer.article,
    name: `${outer.name}, ${lowerFirst(own)}`,
    heading: formatHeading(provision),
    passages: [],
  };
  units.push(unit);
  readChildren(provision, { unit, units });
}

/** A part of a norm with the parts inside it that have names of their own. */
function readPart(provision: Provision, page = provision.eId): Unit[] {
  const { eId } = provision;
  const [name, heading] = [nameProvision(provision), formatHeading(provision)];
  // A group of provisions is called by its heading alone.
  const unit: Unit = { eId, page, article: eId, name, heading: heading === name ? '' : heading, passages: [] };
  const units = [unit];
  readChildren(provision, { unit, units });
  return units;
}

/** Everything of a norm that is paired, in its order: recitals, annexes and forms are not. */
export function listUnits({ children }: Pick<NormTree, 'children'>, page?: string): Unit[] {
  return children.filter(isProvision).flatMap((provision): Unit[] => {
    if (counted.has(provision.kind)) return readPart(provision, page);
    if (provision.kind === 'attachment' || provision.kind === 'recitals') return [];
    return listUnits(provision, provision.kind === 'dispositions' ? provision.eId : page);
  });
}

/** Kinds that can be chosen by hand, besides what has a name of its own in an article. */
const choosable: ReadonlySet<Provision['kind']> = new Set([...counted, 'dispositions', 'attachment', 'recitals']);

/** A part with all that is inside it, names included, as one. */
function readWhole(provision: Provision, page: string): Unit {
  const [unit, ...inside] = readPart(provision, page);
  if (!unit) throw new Error(`${provision.eId} was not read.`);
  const named = inside.flatMap(({ eId, heading, passages }) => [{ eId, marker: '', text: heading }, ...passages]);
  return { ...unit, passages: [...unit.passages, ...named] };
}

/** Every part of a norm that can be laid beside a part of another because somebody wants it so, in its order: annexes and recitals, too. */
export function listParts({ children }: Pick<NormTree, 'children'>, page = '', inArticle = ''): Unit[] {
  return children.filter(isProvision).flatMap((provision): Unit[] => {
    const { kind, eId } = provision;
    const isNamed = inArticle !== '' && provision.heading !== undefined && kind === 'paragraph';
    const own = page === '' && choosable.has(kind) && kind !== 'recitals' ? eId : page;
    const part = choosable.has(kind) || isNamed ? [readWhole(provision, own)] : [];
    const named = part.map((unit) => (isNamed ? { ...unit, name: `${inArticle}, ${lowerFirst(unit.name)}` } : unit));
    if (kind === 'attachment' || kind === 'recitals') return named;
    return [...named, ...listParts(provision, own, kind === 'article' ? nameProvision(provision) : inArticle)];
  });
}
