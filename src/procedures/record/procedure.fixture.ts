/** A small procedure file, as an author would write it; the norm it names is the sample of the observations. */
export const sampleProcedure = `---
id: trujillo-prueba
municipality: trujillo
norm: om-1-2020-x
kind: tramite
title: Probar en Trujillo
shortTitle: Prueba
lead: Sirve para probar.
listTitle: Qué necesitas
audience:
  - text: Cualquiera
    sources: [{ norm: om-1-2020-x, eId: art_1 }]
questions:
  - id: vez
    question: ¿Es la primera vez?
    options:
      - { id: primera, label: Sí, condition: si es la primera vez }
      - { id: renovacion, label: No, condition: si renuevas }
    sources: [{ norm: om-1-2020-x, eId: art_1 }]
requirements:
  - heading: Papeles
    items:
      - id: dni
        kind: document
        text: DNI
        when: { vez: [primera] }
        sources: [{ norm: om-1-2020-x, eId: art_1__para_1-2, printed: '1.2. DNI' }]
      - id: copia
        kind: document
        text: Copia simple
        sources: [{ norm: om-1-2020-x, eId: art_1__para_1-1 }]
steps: []
deadlines:
  - what: Respuesta
    from: desde que la presentas
    countable: true
    periods:
      - { days: 5, kind: sin-precisar, sources: [{ norm: om-1-2020-x, eId: art_1, printed: 5 días }] }
appeals: []
fee: { kind: silent }
legalBasis:
  - { source: { norm: ley-1 }, note: Ley que la norma cita. }
laterNorms:
  - { norm: ley-1, note: Puede cambiarla. }
observations: [plazo]
related: []
keywords: [prueba]
verifiedOn: '2026-11-21'
---

Consejo nuestro.
`;
