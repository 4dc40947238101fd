import type { Observation } from './observation.schema.ts';

/** A sound observation; tests change what they are about. */
export function buildObservation(changes: Partial<Observation> = {}): Observation {
  return {
    id: 'plazo',
    norm: 'om-1-2020-x',
    eId: 'art_1',
    kind: 'contradiction',
    severity: 'hacer',
    printed: 'en 5 días',
    title: '¿Cinco o quince días?',
    text: 'El anexo dice 15 días.',
    confidence: 'from-seed',
    ...changes,
  };
}

/** A small norm: an article with a table, a numeral, and an annex that the document lacks. */
export const sampleText = `# REGLAMENTO

#### ARTICULO 1º.- DEL PLAZO

Se responde en 5 días.

- 1.1. Copia simple
- 1.2. DNI

| Código | Multa |
|---|---|
| 173 | 1⏎5 |

# [Anexo N° 2]

[Este anexo no está en el documento.]
`;
