import type { NormNoun } from './mention.ts';

/** Words that point back to a norm named before. */
export const backwardWords =
  'citad[oa]|referid[oa]|mencionad[oa]|precitad[oa]|pre ?citad[oa]|anotad[oa]|acotad[oa]|aludid[oa]|indicad[oa]|señalad[oa]|antedich[oa]|susodich[oa]|antes citad[oa]|antes mencionad[oa]|dich[oa]|mism[oa]|propi[oa]|es[ea]|aquel(?:la)?';

/** Words that point to the very text they stand in. */
export const presentWords = 'presente|est[ea]';

/** The same, set behind the noun: `la norma pre citada`, `la Ley en mención`. */
export const trailingWords =
  '(?:antes |arriba |precedentemente |anteriormente |supra )?(?:citad[oa]|referid[oa]|mencionad[oa]|precitad[oa]|pre ?citad[oa]|pre-citad[oa]|anotad[oa]|acotad[oa]|aludid[oa]|indicad[oa]|señalad[oa]|antedich[oa])|en mencion|en comento|en referencia|materia de comentario';

/** Nouns a pointing word may go with, longest first. */
export const pointedNouns: readonly { form: string; noun: NormNoun }[] = [
  { form: 'decreto legislativo', noun: 'decreto-legislativo' },
  { form: 'decreto supremo', noun: 'decreto-supremo' },
  { form: 'decreto de alcaldia', noun: 'decreto-alcaldia' },
  { form: 'decreto de urgencia', noun: 'decreto' },
  { form: 'decreto[ -]ley', noun: 'ley' },
  { form: 'decreto', noun: 'decreto' },
  { form: 'ley(?: organica| general| marco)?', noun: 'ley' },
  { form: 'ordenanza(?: municipal| regional)?', noun: 'ordenanza' },
  {
    form: 'resolucion(?: ministerial| directoral| suprema| jefatural| viceministerial| de alcaldia| de superintendencia| administrativa| legislativa)?',
    noun: 'resolucion',
  },
  { form: 'reglamento(?: operativo| general| nacional)?', noun: 'reglamento' },
  { form: 'texto unico ordenado|tuo', noun: 'texto-unico' },
  { form: 'texto integrado', noun: 'instrumento' },
  { form: 'directiva', noun: 'directiva' },
  { form: 'codigo', noun: 'codigo' },
  { form: 'constitucion', noun: 'constitucion' },
  {
    form: 'norma legal|norma tecnica|norma|dispositivo(?: legal| normativo)?|cuerpo (?:legal|normativo)|cuerpo de leyes|texto legal|normativa|circular|guia tecnica|manual|lineamientos|instructivo|edicto',
    noun: 'norma',
  },
];

/** Texts that a norm approves and that are no norms elsewhere: `el presente Plan`. */
export const presentPlans = 'procedimiento|plan|estatuto|estrategia|politica|instructivo|programa';

/** Nouns that name a provision when a pointing word goes before them: `el citado artículo`. */
export const pointedUnits = 'articulo|numeral|literal|inciso|capitulo|titulo|anexo|disposicion|parrafo';

/** The Constitution in words; years tell former ones apart. */
export const constitutionForm =
  'constitucion politica(?: (?:del peru|del estado(?: peruano)?|de la republica(?: del peru)?|peruana|vigente))?|constitucion (?:del peru|del estado|peruana)|carta (?:magna|politica|fundamental)';

/** Nouns after `artículo N del …` that are never norms of a registry, or start one that nobody registered. */
export const declareCue = '(?:en|de aqui en|de ahora en) adelante|en lo sucesivo';
