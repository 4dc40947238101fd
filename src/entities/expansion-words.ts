import { confidenceWords } from '#norms';
import { nameSaid, verbSaid, type Expansion, type Said } from './registry/index.ts';

/** What letters stand for, and how sure that is. */
export interface ExpansionWords {
  /** `Ministerio del Ambiente`; `no consta` where nobody says. */
  text: string;
  /** Who says so: `El plan, línea 530 de la fuente`; `lo dice la Ley N° 32279, de 2025`; `de memoria, sin confirmar`. Empty where nothing is known. */
  basis: string;
  /** Public page where it was confirmed. */
  page?: string;
  /** The norm that says so, with its words. */
  said?: Said;
}

/** What the letters of an entity stand for, in words; nothing where its label is its name. */
export function describeExpansion(expansion: Expansion): ExpansionWords | undefined {
  if (expansion === 'no es sigla') return undefined;
  if (expansion === 'no consta') return { text: 'no consta', basis: '' };
  if ('source' in expansion) return { text: expansion.text, basis: expansion.source };
  const { text, confidence, page, said } = expansion;
  if (said) return { text, basis: `${verbSaid(said)} ${nameSaid(said)}`, said };
  return { text, basis: confidenceWords[confidence], ...(page !== undefined && { page }) };
}
