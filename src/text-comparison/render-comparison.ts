import type { Element, ElementContent } from 'hast';
import type { LonePart, Partner, Section, Side, TextComparison } from './build-comparison.ts';
import { formatCompareQuery, formatQuotePath, formatUnitPath, type ComparedNorm } from './compared-norm.ts';
import { describePartners, describeTally, describeUnit } from './comparison-words.ts';
import type { Unit } from './align/list-units.ts';
import { h } from './markup.ts';

/** Two norms that are compared, in the order in which they are shown. */
export interface ComparedNorms {
  a: ComparedNorm;
  b: ComparedNorm;
}

type SideName = keyof ComparedNorms;

const link = (norm: ComparedNorm, unit: Unit): Element => h('a', { href: formatUnitPath(norm, unit) }, unit.name);

/** A passage: its marker, then its words; those that only it has are marked. */
const renderPassage = ({ marker, pieces }: Side): Element =>
  h(
    'p',
    {},
    ...(marker === '' ? [] : [h('b', {}, marker), ' ']),
    ...pieces.map(({ text, same }) => (same ? text : h('mark', {}, text))),
  );

/** A cell; what stands alone says so, and so does what names its column where columns are under each other. */
function renderCell(norm: ComparedNorm, sides: readonly Side[], isAlone: boolean): Element {
  if (sides.length === 0) return h('td', {});
  const label = isAlone
    ? h('p', { className: ['lone'] }, `Solo en ${norm.short}`)
    : h('p', { className: ['label'] }, norm.short);
  return h('td', {}, label, ...sides.map(renderPassage));
}

function renderRows({ a, b }: ComparedNorms, { rows, unit }: Section): Element {
  const head = h('tr', {}, h('th', { scope: 'col' }, a.short), h('th', { scope: 'col' }, b.short));
  const body = rows.map((row) =>
    row.kind === 'match'
      ? h('tr', {}, renderCell(a, [row.a], false), renderCell(b, [row.b], false))
      : h('tr', { className: ['apart'] }, renderCell(a, row.a, true), renderCell(b, row.b, true)),
  );
  return h('table', { className: ['laid'], ariaLabelledBy: [unit.eId] }, h('thead', {}, head), h('tbody', {}, ...body));
}

function renderPartner({ b }: ComparedNorms, { unit, sure, elsewhere }: Partner): Element {
  return h(
    'p',
    {},
    sure ? 'Con ' : h('b', {}, 'Quizá con '),
    link(b, unit),
    unit.heading === '' ? '' : ` ${unit.heading}`,
    ...(elsewhere === undefined ? [] : [' (', h('a', { href: `#${elsewhere}` }, 'aquí está lo demás que dice'), ')']),
  );
}

/** Permanent address of the pair, and where both citations can be copied. */
function renderActions({ a, b }: ComparedNorms, { unit, partners }: Section): Element {
  const [first] = partners;
  const pair = first && formatCompareQuery({ a: a.id, b: b.id, de: unit.eId, con: first.unit.eId });
  const quotes = [{ norm: a, unit }, ...partners.map((partner) => ({ norm: b, unit: partner.unit }))].flatMap(
    (quoted) => {
      const href = formatQuotePath(quoted.norm, quoted.unit);
      return href === undefined ? [] : [' ', h('a', { href }, `Citar: ${quoted.norm.short}`)];
    },
  );
  return h(
    'p',
    { className: ['small', 'screen-only', 'links'] },
    ...(pair === undefined ? [] : [h('a', { href: pair }, 'Solo este par')]),
    ...quotes,
  );
}

/** A part of the first norm, its partners, and what both say. */
export function renderSection(norms: ComparedNorms, section: Section): Element {
  const { unit, partners } = section;
  const head: ElementContent[] = [link(norms.a, unit), unit.heading === '' ? '' : ` ${unit.heading}`].map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return h(
    'section',
    { className: ['laid-pair'] },
    h('h3', { id: unit.eId }, ...head),
    ...partners.map((partner) => renderPartner(norms, partner)),
    h('p', { className: ['small', 'quiet'] }, describePartners(section)),
    renderRows(norms, section),
    renderActions(norms, section),
  );
}

/** What one of two norms has, and the other not, as far as the program sees. */
export function renderAlone(norm: ComparedNorm, parts: readonly LonePart[]): Element {
  if (parts.length === 0) return h('p', {}, 'Nada: cada parte tiene pareja.');
  const items = parts.map(({ unit, isRest }) =>
    h(
      'li',
      {},
      link(norm, unit),
      ` ${describeUnit(unit)}`,
      isRest ? h('span', { className: ['quiet'] }, ' (lo que dice aparte de sus numerales con pareja)') : '',
    ),
  );
  return h('ul', { className: ['rings'] }, ...items);
}

/** How many articles of each have a partner. */
export const renderTally = (norms: ComparedNorms, { tally }: TextComparison): Element =>
  h(
    'ul',
    { className: ['rings'] },
    ...(['a', 'b'] as const satisfies SideName[]).map((side) =>
      h('li', {}, h('b', {}, `${norms[side].short}: `), describeTally(tally[side])),
    ),
  );
