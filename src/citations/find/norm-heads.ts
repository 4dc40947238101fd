import type { NormNoun } from './mention.ts';

/** How a kind of norm is written before its number. */
export interface HeadForm {
  /** Id of norm-types.json, or a kind we do not keep (`resolucion`, `acuerdo`). */
  type: string;
  /** Pattern over folded text. */
  form: string;
  noun: NormNoun;
  /** The number is digits alone: no year, no sigla. */
  plain?: true;
  /** Initials: they need a number right behind and a capital letter. */
  initials?: true;
}

/** Spellings of every kind of norm, longest first within a kind. */
export const headForms: readonly HeadForm[] = [
  { type: 'proyecto-ley', form: 'proyectos? de ley', noun: 'norma' },
  { type: 'ley', form: 'ley(?:es)?', noun: 'ley', plain: true },
  { type: 'decreto-legislativo', form: 'decretos? legislativos?', noun: 'decreto-legislativo', plain: true },
  {
    type: 'decreto-legislativo',
    form: '(?:dd\\. ?ll?egs?|d(?:ec)?\\. ?legs?(?:isl)?|d\\. ?lgs?|dleg|decreto leg|d\\. ?l\\. ?eg)\\.?',
    noun: 'decreto-legislativo',
    plain: true,
    initials: true,
  },
  { type: 'decreto-ley', form: 'decretos?[ -]?ley(?:es)?', noun: 'ley', plain: true },
  { type: 'decreto-ley', form: 'd\\. ?ley', noun: 'ley', plain: true, initials: true },
  { type: 'dl', form: 'd\\. ?l\\.?|dl', noun: 'decreto-legislativo', plain: true, initials: true },
  { type: 'decreto-urgencia', form: 'decretos? de urgencia', noun: 'decreto' },
  { type: 'decreto-urgencia', form: 'd\\. ?u\\.?|du', noun: 'decreto', initials: true },
  { type: 'decreto-supremo', form: 'decretos? supremos?', noun: 'decreto-supremo' },
  {
    type: 'decreto-supremo',
    form: 'dd\\. ?ss\\.?|d\\. ?s\\.?|ds|d(?:ec)?\\. ?sup\\.?',
    noun: 'decreto-supremo',
    initials: true,
  },
  { type: 'resolucion-suprema', form: 'resoluci(?:on|ones) supremas?', noun: 'resolucion' },
  { type: 'resolucion-suprema', form: 'rr\\. ?ss\\.?|r\\. ?s\\.?|rs', noun: 'resolucion', initials: true },
  { type: 'resolucion-legislativa', form: 'resoluci(?:on|ones) legislativas?', noun: 'resolucion', plain: true },
  { type: 'resolucion-legislativa', form: 'r\\. ?leg(?:isl)?\\.?', noun: 'resolucion', plain: true, initials: true },
  { type: 'resolucion-ministerial', form: 'resoluci(?:on|ones) ministerial(?:es)?', noun: 'resolucion' },
  {
    type: 'resolucion-ministerial',
    form: 'rr\\. ?mm\\.?|r\\. ?m\\.?|rm|res\\. ?min\\.?',
    noun: 'resolucion',
    initials: true,
  },
  { type: 'resolucion-viceministerial', form: 'resoluci(?:on|ones) vice ?-? ?ministerial(?:es)?', noun: 'resolucion' },
  {
    type: 'resolucion-viceministerial',
    form: 'rr\\. ?vv\\. ?mm\\.?|r\\. ?v\\. ?m\\.?|r\\. ?vm\\.?|rvm',
    noun: 'resolucion',
    initials: true,
  },
  { type: 'resolucion-jefatural', form: 'resoluci(?:on|ones) jefatural(?:es)?', noun: 'resolucion' },
  { type: 'resolucion-jefatural', form: 'rr\\. ?jj\\.?|r\\. ?j\\.?|rj', noun: 'resolucion', initials: true },
  { type: 'resolucion', form: 'resoluci(?:on|ones) directoral(?:es)? regional(?:es)?', noun: 'resolucion' },
  { type: 'resolucion-directoral', form: 'resoluci(?:on|ones) directoral(?:es)?', noun: 'resolucion' },
  { type: 'resolucion-directoral', form: 'rr\\. ?dd\\.?|r\\. ?d\\.?|rd', noun: 'resolucion', initials: true },
  {
    type: 'decreto-consejo-directivo',
    form: 'decretos? de(?:l| )consejo directivo|decreto de consejo directivo',
    noun: 'decreto',
  },
  { type: 'decreto-alcaldia', form: 'decretos? de alcaldia', noun: 'decreto-alcaldia' },
  { type: 'decreto-alcaldia', form: 'd\\. ?a\\.|da(?=-\\d)', noun: 'decreto-alcaldia', initials: true },
  { type: 'directiva', form: 'directivas?', noun: 'directiva' },
  { type: 'ordenanza-regional', form: 'ordenanzas? regional(?:es)?', noun: 'ordenanza' },
  { type: 'ordenanza-regional', form: 'o\\. ?r\\.|or(?=-\\d)', noun: 'ordenanza', initials: true },
  { type: 'ordenanza-municipal', form: 'ordenanzas?(?: municipal(?:es)?)?', noun: 'ordenanza' },
  { type: 'ordenanza-municipal', form: 'oo\\. ?mm\\.?|o\\. ?m\\.?|om', noun: 'ordenanza', initials: true },
  { type: 'norma-tecnica-peruana', form: 'normas? tecnicas? peruanas?(?: \\(?ntp\\)?)?|ntp', noun: 'norma' },
  { type: 'norma-tecnica-salud', form: 'normas? tecnicas? de salud(?: \\(?nts\\)?)?|nts', noun: 'norma' },
  { type: 'norma-tecnica', form: 'normas? tecnicas?(?= n)', noun: 'norma' },
  { type: 'norma-internacional', form: 'iso', noun: 'norma' },
  {
    type: 'acuerdo',
    form: 'acuerdos?(?: (?:de concejo|municipal|regional|de consejo)(?: municipal| regional)?)?',
    noun: 'norma',
  },
  { type: 'edicto', form: 'edictos?(?: municipal(?:es)?)?', noun: 'norma' },
  {
    type: 'resolucion',
    // consejo directivo, alcaldía, contraloría, gerencia, presidencia, ejecutiva regional, directoral ejecutiva …
    form: 'rcd|ra(?=-\\d)|r\\. ?c\\. ?d\\.?|rr?\\. ?[acgpe]\\.(?: ?[rgd]\\.)?(?= ?n)',
    noun: 'resolucion',
    initials: true,
  },
  { type: 'circular', form: 'circular(?:es)?', noun: 'norma' },
  {
    type: 'resolucion',
    form: '(?:resoluci(?:on|ones)|res\\.)(?: (?:sbs|smv|conasev|osinergmin|osinerg|osiptel|sunass|sunat|sunarp|indecopi|jne|onp|de contraloria(?: general)?))?',
    noun: 'resolucion',
  },
  { type: 'resolucion', form: 'r\\.(?= ?n ?[.°])', noun: 'resolucion', initials: true },
  { type: 'decreto', form: 'decretos?', noun: 'decreto' },
];

/** Kinds issued by a municipality: their sigla does not say which one. */
export const municipalTypes: ReadonlySet<string> = new Set(['ordenanza-municipal', 'decreto-alcaldia']);

/** Words between a norm's name and its number that show the number belongs to something else. */
export const otherDocuments =
  /\b(?:expedientes?|informes?|memor|oficios?|carta|anexos?|formularios?|lote|dictamen|acta|partida|articulos?|oficina|registro|ley|decreto|resolucion|ordenanza|numeral|directiva|cuenta|ruc|dni|publicad[oa]s?|proyecto)\b/;

/** Nouns that can open the name of a norm. */
export const nameNouns: Readonly<Record<string, NormNoun>> = {
  ley: 'ley',
  decreto: 'decreto',
  reglamento: 'reglamento',
  codigo: 'codigo',
  constitucion: 'constitucion',
  texto: 'texto-unico',
  tuo: 'texto-unico',
  directiva: 'directiva',
  politica: 'instrumento',
  plan: 'instrumento',
  estrategia: 'instrumento',
  hoja: 'instrumento',
  norma: 'norma',
  normas: 'norma',
  regimen: 'norma',
  lineamientos: 'norma',
  guia: 'norma',
  estatuto: 'norma',
};
