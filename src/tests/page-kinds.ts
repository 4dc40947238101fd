/** A page that stands for all pages of its kind in the browser tests. */
export interface PageSample {
  kind: string;
  path: string;
  /** Words that its reader must find in it, also without JavaScript. */
  says: RegExp;
}

/** One or more pages of every kind, the heaviest and the plainest among them. */
export const pageSamples: readonly PageSample[] = [
  { kind: 'portada', path: '/', says: /normas/i },
  { kind: 'índice de normas', path: '/normas/', says: /27314/ },
  { kind: 'norma larga', path: '/normas/om-011-2012-mpt/', says: /33\.2/ },
  { kind: 'norma corta', path: '/normas/da-002-2016-mpc/', says: /recicladores/i },
  { kind: 'artículo', path: '/normas/om-011-2012-mpt/art_33/', says: /33\.2/ },
  { kind: 'anexo', path: '/normas/om-011-2012-mpt/att_12-b/', says: /carnet/i },
  { kind: 'ficha de norma', path: '/normas/ley-27314/', says: /derogada/i },
  { kind: 'citas sin resolver', path: '/citas/', says: /citas?/i },
  { kind: 'cómo enlazamos', path: '/citas/como-enlazamos/', says: /precisión|exhaustividad|acierto/i },
  { kind: 'acerca', path: '/acerca/', says: /no es oficial|oficial/i },
  { kind: 'búsqueda', path: '/buscar/', says: /busca/i },
  { kind: 'mi zona', path: '/mi-zona/', says: /Santa María I, IV y V etapa/ },
  { kind: 'pregunta', path: '/tramites/que-me-toca/', says: /¿Dónde estás\?/ },
  { kind: 'qué te toca', path: '/tramites/que-me-toca/trujillo-sin-grupo/', says: /únete a una organización/i },
  { kind: 'trámites', path: '/tramites/', says: /S\/\s15\.40 en 2026/ },
  { kind: 'trámite', path: '/tramites/trujillo-carnet/', says: /S\/\s15\.40/ },
  { kind: 'trámite largo', path: '/tramites/trujillo-autorizacion/', says: /Plan de trabajo/ },
  { kind: 'deber', path: '/tramites/trujillo-recoleccion/', says: /triciclo/i },
  { kind: 'trámite del Cusco', path: '/tramites/cusco-inscripcion/', says: /no consta en la norma/i },
  { kind: 'plazo', path: '/calculadoras/plazo/', says: /Batalla de Ayacucho/ },
  { kind: 'derecho', path: '/calculadoras/derecho/', says: /15\.40/ },
  { kind: 'multa', path: '/calculadoras/multa/', says: /1,100\.00/ },
  { kind: 'costo', path: '/calculadoras/costo/', says: /36\.00/ },
  { kind: 'separar', path: '/calculadoras/separar/', says: /50 kilogramos|50 kg/ },
  { kind: 'bono', path: '/calculadoras/bono/', says: /4 kg|4 kilogramos/ },
  { kind: 'certificación', path: '/calculadoras/certificacion/', says: /tonelada/ },
  { kind: 'comparación', path: '/comparar/', says: /S\/\s1,100\.00/ },
  { kind: 'herramientas', path: '/calculadoras/', says: /Multas: ¿de cuánto es la mía\?/ },
  { kind: 'UIT', path: '/calculadoras/uit/', says: /DS N°\s301-2025-EF/ },
  { kind: 'planes', path: '/planes/', says: /agua potable y saneamiento/ },
  { kind: 'plan', path: '/planes/plan-hdr-as-2025/', says: /META 6: Al menos 40 EPS/ },
  { kind: 'actividades', path: '/planes/plan-hdr-as-2025/actividades/', says: /El plan también dice/ },
  {
    kind: 'cronograma',
    path: '/planes/plan-hdr-as-2025/cronograma/',
    says: /Fortalecer la gobernanza/,
  },
  { kind: 'error', path: '/404.html', says: /no hay nada en esta dirección/i },
];
