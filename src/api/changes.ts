/** A change of the interface, not of what it says. */
export interface ApiChange {
  /** Unique; it stays, because feeds name the change by it. */
  id: string;
  /** Day on which it was made. */
  date: string;
  /** Version of the interface, as in its address. */
  version: 'v1';
  /** `added`: programs go on as they are; `changed`: something reads otherwise. */
  kind: 'added' | 'changed';
  /** In Spanish, one sentence. */
  text: string;
}

/** What changed, newest first. A field that goes, or means something else, needs a new version. */
export const apiChanges: readonly ApiChange[] = [
  {
    id: 'node-ids',
    date: '2026-11-29',
    version: 'v1',
    kind: 'added',
    text: 'Normas, disposiciones y trámites llevan «@id», el mismo que en el JSON-LD de su página, y «jsonLd», dónde está aparte.',
  },
  {
    id: 'glossary',
    date: '2026-11-29',
    version: 'v1',
    kind: 'added',
    text: 'Nuevo recurso: glosario, con cada término y sigla que los textos definen, palabra por palabra.',
  },
  {
    id: 'v1',
    date: '2026-11-29',
    version: 'v1',
    kind: 'added',
    text: 'Primera versión: normas, disposiciones, citas, trámites, derechos, multas, parámetros, planes y observaciones.',
  },
];
