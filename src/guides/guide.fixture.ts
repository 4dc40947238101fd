/** A sound guide of an imaginary town, for tests. */
export const sampleGuide = `---
id: prueba
title: Vivo en Prueba
lead: Cómo se hace aquí.
forWhom: Quien vive en Prueba.
leavesWith: Lo que hace falta.
keywords: [prueba]
reachedFrom:
  procedures: [prueba-carnet]
  tools: []
  plans: []
steps:
  - title: Pide tu carnet
    says: Llévalo todo junto.
    opens:
      - procedure: prueba-carnet
  - title: Lee la norma
    says: Lo dice el artículo 33 de la Ley N° 29419.
    sources:
      - norm: ley-29419
        eId: art_33
verifiedOn: '2026-11-29'
---

- Pregunta antes de ir.
`;
