import { formatEmbedPath, type EmbedKind } from '#embeds';
import { readFinder } from '#procedures';
import type { PageKind } from './page-kind.ts';

/** What is shown in a frame, by kind. */
const frames: readonly (readonly [kind: EmbedKind, id: string, says: RegExp])[] = [
  ['tramite', 'trujillo-carnet', /S\/\s15\.40/],
  ['calculadora', 'multa', /1,100\.00/],
  ['que-me-toca', readFinder().start, /¿Dónde estás\?/],
  ['comparar', 'trujillo-cusco', /No lo regula/],
  ['mi-zona', 'trujillo', /Santa María/],
  ['grafico', 'plan-hdr-as-2025-meta-1', /Fuente: Plan de implementación/],
  ['practicar', 'formalizate-trujillo', /0\.28\s% de la UIT/],
  ['articulo', 'om-011-2012-mpt-art-33', /0\.28\s% de la UIT/],
];

/** Frames, a sample of each kind. */
export const frameKinds: readonly PageKind[] = frames.map(([kind, id, says]) => ({
  kind: `marco: ${kind}`,
  addresses: new RegExp(`^/embed/${kind}/[^/]+/$`),
  samples: [{ path: formatEmbedPath({ kind, id }), says }],
}));
