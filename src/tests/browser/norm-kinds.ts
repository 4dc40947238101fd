import { single, type PageKind } from './page-kind.ts';

/** Norms, their parts, and who cites whom. */
export const normKinds: readonly PageKind[] = [
  single('índice de normas', '/normas/', /27314/),
  {
    kind: 'norma',
    addresses: /^\/normas\/[^/]+\/$/,
    samples: [
      { note: 'larga', path: '/normas/om-011-2012-mpt/', says: /33\.2/ },
      { note: 'corta', path: '/normas/da-002-2016-mpc/', says: /recicladores/i },
      { note: 'sin su texto', path: '/normas/ley-27314/', says: /derogada/i },
    ],
  },
  {
    kind: 'artículo',
    addresses: /^\/normas\/[^/]+\/(?:[a-z0-9-]+__)*art_[^/]+\/$/,
    samples: [{ path: '/normas/om-011-2012-mpt/art_33/', says: /33\.2/ }],
  },
  {
    kind: 'anexo',
    addresses: /^\/normas\/[^/]+\/att(?:_[^/]+)?\/$/,
    samples: [{ path: '/normas/om-011-2012-mpt/att_12-b/', says: /carnet/i }],
  },
  {
    kind: 'procedimiento de un TUPA',
    addresses: /^\/normas\/[^/]+\/proc_[^/]+\/$/,
    samples: [{ path: '/normas/tupa-2025-mdnch/proc_pa40708e57/', says: /Aprobación automática/ }],
  },
  {
    kind: 'disposiciones finales',
    addresses: /^\/normas\/[^/]+\/(?:[a-z0-9-]+__)*hcontainer_[^/]+\/$/,
    samples: [{ path: '/normas/om-011-2012-mpt/hcontainer_1/', says: /En todo lo no previsto/ }],
  },
  single('mapa de citas', '/citas/mapa/', /Quién cita a quién/),
  {
    kind: 'mapa de citas de una norma',
    addresses: /^\/normas\/[^/]+\/mapa\/$/,
    samples: [
      { note: 'con su texto', path: '/normas/om-011-2012-mpt/mapa/', says: /puede cambiarla[^]*la fecha no consta/i },
      { note: 'sin su texto', path: '/normas/ley-27314/mapa/', says: /^Deroga$/ },
    ],
  },
  single('citas sin resolver', '/citas/', /citas?/i),
  single('cómo enlazamos', '/citas/como-enlazamos/', /precisión|exhaustividad|acierto/i),
];
