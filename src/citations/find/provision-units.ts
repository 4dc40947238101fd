import { measureForm } from '#quantities';
import type { ProvisionUnit } from './mention.ts';

/** How a level of a norm is named before its number. */
export interface UnitForm {
  unit: ProvisionUnit;
  /** Pattern over folded text. */
  form: string;
  /** Plural spelling: a run of numbers is expected. */
  plural?: true;
}

/** Names of provisions, plural and singular, in the order they are tried. */
export const unitForms: readonly UnitForm[] = [
  { unit: 'preliminary', form: 'titulo preliminar|t\\. ?p\\.' },
  { unit: 'article', form: 'articulos|arts\\.?|artos\\.', plural: true },
  { unit: 'article', form: 'articulo|art\\.?|arto\\.' },
  { unit: 'numeral', form: '(?:sub ?-?)?numerales|nums\\.', plural: true },
  { unit: 'numeral', form: '(?:sub ?-?)?numeral|num\\.' },
  { unit: 'point', form: 'literales|lits\\.|incisos|incs\\.', plural: true },
  { unit: 'point', form: 'literal|lit\\.|inciso|inc\\.' },
  { unit: 'item', form: 'acapites|items|sub ?-?literales', plural: true },
  { unit: 'item', form: 'acapite|item|sub ?-?literal' },
  { unit: 'clause', form: 'parrafos', plural: true },
  { unit: 'clause', form: 'parrafo' },
  { unit: 'chapter', form: 'capitulos', plural: true },
  { unit: 'chapter', form: 'capitulo|cap\\.' },
  { unit: 'title', form: 'titulos', plural: true },
  { unit: 'title', form: 'titulo' },
  { unit: 'section', form: 'seccion' },
  { unit: 'book', form: 'libro' },
  { unit: 'recital', form: 'considerandos', plural: true },
  { unit: 'recital', form: 'considerando' },
  { unit: 'annex', form: 'anexos', plural: true },
  { unit: 'annex', form: 'anexo' },
];

/** How wide a level is: a step may only stand in one with a smaller number. */
export const unitRank: Readonly<Record<ProvisionUnit, number>> = {
  book: 1,
  annex: 1,
  section: 2,
  title: 3,
  preliminary: 3,
  chapter: 4,
  disposition: 5,
  article: 6,
  recital: 6,
  numeral: 7,
  point: 8,
  item: 9,
  clause: 10,
};

/** Final provisions, behind their ordinal. */
export const dispositionForm =
  '(?:disposici(?:on|ones)|disp\\.)(?:,?\\s+(?:y\\s+)?(?:complementarias?|comp\\.|finales|final|fin\\.|transitorias?|trans\\.|modificatorias?|derogatorias?|especial(?:es)?|generales|general)){0,6}|d\\.?c\\.?[ftmd]\\.?';

/** Units of measure and the like: a number before one of them is no provision. */
export const measureWords = new RegExp(
  `^(?:(?:${measureForm}|personas|miembros|representantes|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre))(?![a-zñ\\d])|%)`,
);
