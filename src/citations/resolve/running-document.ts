import { foldInPlace } from '#text';
import type { NormNoun, ProvisionStep } from '../find/mention.ts';
import { findMentions } from '../find/find-mentions.ts';
import type { CitingDocument } from '../citation.ts';
import { OpenPlaces } from './open-places.ts';
import type { CitationRegistry } from './registry.ts';

/** A norm spoken of in the running text: known by id, or known to be none of the registry. */
export interface Referent {
  norm: string | null;
  /** Kind of norm; of an unknown name, undefined. */
  type?: string | undefined;
  /** Nouns a later `la citada …` may use for it. */
  nouns: readonly NormNoun[];
  /** Index of its block in reading order. */
  index: number;
  end: number;
  candidates?: readonly string[];
}

/** How many blocks back an anaphora may reach: past a page's furniture, not past a chapter. */
const reach = 8;

/** How many norms are remembered; keeps the time linear in a text that names thousands. */
const memory = 300;

const nounsByType: Readonly<Record<string, readonly NormNoun[]>> = {
  ley: ['ley'],
  'decreto-ley': ['ley', 'decreto'],
  dl: ['decreto-legislativo', 'decreto'],
  'decreto-legislativo': ['decreto-legislativo', 'decreto'],
  'decreto-supremo': ['decreto-supremo', 'decreto'],
  'decreto-urgencia': ['decreto'],
  'decreto-alcaldia': ['decreto-alcaldia', 'decreto'],
  'decreto-consejo-directivo': ['decreto'],
  decreto: ['decreto', 'decreto-supremo'],
  'ordenanza-municipal': ['ordenanza'],
  'ordenanza-regional': ['ordenanza'],
  directiva: ['directiva'],
  constitucion: ['constitucion'],
};

/** Nouns that may stand for a norm of a kind. */
export function listNouns(type: string): readonly NormNoun[] {
  if (type.startsWith('resolucion')) return ['resolucion', 'norma'];
  return [...(nounsByType[type] ?? []), 'norma'];
}

/** What has been read so far of a document: the norms spoken of, the names it gave them, an open quotation. */
export class RunningDocument {
  readonly document: CitingDocument;
  readonly registry: CitationRegistry;
  readonly type: string | undefined;
  readonly year: number | null;
  readonly #title: string;
  readonly #referents: Referent[] = [];
  readonly #declared = new Map<string, Referent>();
  /** Norm whose new wording is being quoted, block after block. */
  quoted: Referent | undefined;
  /** Index of the block in which that quotation opened. */
  quotedSince = 0;
  /** A norm whose whole text began within this file, as in a page of the gazette: what follows speaks for it. */
  enclosed: { norm: string | null } | undefined;
  /** Index of the last block that notes a new wording of this very norm. */
  notedAt: number | undefined;
  /** Last provision cited, for `el citado artículo`, `dicho numeral`. */
  lastProvision: { norm: string | null; path: readonly ProvisionStep[]; index: number } | undefined;

  /** Numerals, letters and chapters open by the markers printed. */
  readonly places = new OpenPlaces();

  constructor(document: CitingDocument, registry: CitationRegistry) {
    this.document = document;
    this.registry = registry;
    const own = registry.norms.get(document.norm);
    this.type = own?.type ?? guessType(document.norm);
    this.year = own?.year ?? guessYear(document.norm);
    this.#title = own?.title ?? '';
  }

  /** Notes a norm just named; `before` puts it behind the last one, as less spoken of. */
  note(referent: Referent, before = false): void {
    this.#referents.splice(this.#referents.length - (before && this.#referents.length > 0 ? 1 : 0), 0, referent);
    if (this.#referents.length > 2 * memory) this.#referents.splice(0, memory);
  }

  /** Files a name the text gives a norm: `en adelante, la Ley`. */
  declare(name: string, referent: Referent): void {
    this.#declared.set(name, referent);
  }

  findDeclared(name: string): Referent | undefined {
    return this.#declared.get(name);
  }

  /** The last norm a noun may point to; undefined if none was named near enough. */
  findAntecedent(noun: NormNoun, index: number): Referent | undefined {
    return this.#referents.findLast((referent) => index - referent.index <= reach && referent.nouns.includes(noun));
  }

  /** True where a block names, with a noun, norms besides this document. */
  namesOthers(noun: NormNoun, index: number): boolean {
    return this.#referents.some(
      (referent) => referent.index === index && referent.nouns.includes(noun) && referent.norm !== this.document.norm,
    );
  }

  /** The last norm named in the same block. */
  findInBlock(index: number): Referent | undefined {
    const last = this.#referents.at(-1);
    return last?.index === index ? last : undefined;
  }

  /** The last norm named in the same block before a place. */
  findBefore(index: number, start: number): Referent | undefined {
    return this.#referents.findLast((referent) => referent.index === index && referent.end <= start);
  }

  /** The norms named in a block before a place, in order. */
  listBefore(index: number, start: number): Referent[] {
    return this.#referents.slice(-memory).filter((referent) => referent.index === index && referent.end <= start);
  }

  /** An earlier full citation that an incomplete number can only mean. */
  findEarlier(candidates: readonly string[]): string | undefined {
    const found = new Set(
      this.#referents.flatMap(({ norm }) => (norm !== null && candidates.includes(norm) ? [norm] : [])),
    );
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** True for the number of the norm whose regulation this document is by its own title. */
  isRegulatedByTitle(noun: NormNoun, serial: string): boolean {
    return findMentions(this.#title).some(
      ({ head }) =>
        head?.kind === 'derived' &&
        head.noun === noun &&
        head.of?.kind === 'number' &&
        head.of.number.serial === serial,
    );
  }

  /** True for a word of the title: `el presente procedimiento` where a procedure is approved. */
  isWordOfTitle(word: string): boolean {
    return foldInPlace(this.#title)
      .split(/[^a-zñ]+/)
      .includes(foldInPlace(word));
  }

  /** True if a noun can name this document: `la presente Ordenanza` in an ordinance. */
  isOwnNoun(noun: NormNoun): boolean {
    if (noun === 'norma') return true;
    if (noun === 'reglamento') return this.isRegulation();
    if (noun === 'ley' && this.type === 'decreto-legislativo') return true;
    // A decree that puts a law and its changes in one text, or is kept under the law's name, speaks as the law does.
    if (noun === 'ley' && /^ley\s|texto [uú]nico ordenado de la ley/i.test(this.#title)) return true;
    return this.type !== undefined && listNouns(this.type).includes(noun);
  }

  isRegulation(): boolean {
    const own = this.registry.norms.get(this.document.norm);
    if (this.document.component !== undefined || own?.relations.some(({ kind }) => kind === 'regulates')) return true;
    if (own && /reglamento/i.test(own.title)) return true;
    return this.registry.findOutline(this.document.norm)?.has('main__art_1') ?? own === undefined;
  }
}

/** Kind of a norm that has no record, from the first part of its id. */
function guessType(id: string): string | undefined {
  const prefix = /^[a-z]+/.exec(id)?.[0] ?? '';
  const known: Readonly<Record<string, string>> = {
    ley: 'ley',
    dleg: 'decreto-legislativo',
    dl: 'decreto-ley',
    du: 'decreto-urgencia',
    ds: 'decreto-supremo',
    rs: 'resolucion-suprema',
    rm: 'resolucion-ministerial',
    om: 'ordenanza-municipal',
    or: 'ordenanza-regional',
    da: 'decreto-alcaldia',
    directiva: 'directiva',
    resolucion: 'resolucion',
  };
  return known[prefix];
}

/** Year in an id: `ds-005-2010-minam`, `ley-27314-2000`. */
function guessYear(id: string): number | null {
  const year = /-((?:18|19|20)\d\d)(?:-|$)/.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}
