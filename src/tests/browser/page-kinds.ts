import { listPlans } from '#plans';
import { listTools } from '#tools';
import { frameKinds } from './frame-kinds.ts';
import { normKinds } from './norm-kinds.ts';
import { single, type PageKind, type PageSample } from './page-kind.ts';

/** Words of a calculator's tables; one that is not named here is asked for the name it has in its path. */
const calculatorWords: Readonly<Record<string, RegExp>> = {
  plazo: /Batalla de Ayacucho/,
  derecho: /15\.40/,
  multa: /1,100\.00/,
  costo: /36\.00/,
  separar: /50 kilogramos|50 kg/,
  bono: /4 kg|4 kilogramos/,
  certificacion: /tonelada/,
};

const roadmap = '/planes/plan-hdr-as-2025/';

/** Plans without pages of their own share one template, where there are any. */
const plainPlans = listPlans().filter(({ hasPages }) => !hasPages);
const plainPlanKinds: PageKind[] = plainPlans.map(({ id, path, name }) => single(`plan ${id}`, path, new RegExp(name)));

/** Every page of the site belongs to one of these; the gate says so when one does not. */
export const pageKinds: readonly PageKind[] = [
  single('portada', '/', /normas/i),
  ...normKinds,
  {
    kind: 'carta',
    addresses: /^\/cartas\/[^/]+\/$/,
    samples: [
      { path: '/cartas/vigencia-om-011-2012-mpt/', says: /Señores de la Municipalidad Provincial de Trujillo/ },
      { path: '/cartas/trujillo-carnet/', says: /Adjunto:[^]*DNI vigente \(copia simple\)/ },
    ],
  },
  single('formularios', '/formularios/', /Padrón de socios/),
  {
    kind: 'formulario',
    addresses: /^\/formularios\/[^/]+\/$/,
    samples: [
      { note: 'carta', path: '/formularios/solicitud-incorporacion/', says: /De nuestra consideración:/ },
      { note: 'la más larga', path: '/formularios/ficha-reciclador/', says: /VII\.- EMPADRONADO/ },
      { note: 'con filas fijas', path: '/formularios/ficha-ec-rsor/', says: /Operarios eventuales/ },
      { note: 'carnet', path: '/formularios/carnet/', says: /DECALOGO DEL BUEN RECICLADOR/ },
      { note: 'con filas propias', path: '/formularios/padron/', says: /la norma no da un formato/i },
    ],
  },
  single('glosario', '/glosario/', /Organizaciones de Recicladores/),
  {
    kind: 'término',
    addresses: /^\/glosario\/[^/]+\/$/,
    samples: [
      { path: '/glosario/generador/', says: /Así lo definen 2 textos[^]*poseedor de residuos sólidos peligrosos/ },
    ],
  },
  single('observaciones', '/observaciones/', /No dicen qué vale legalmente/),
  {
    kind: 'observaciones de una norma',
    addresses: /^\/observaciones\/[^/]+\/$/,
    samples: [
      { path: '/observaciones/da-002-2016-mpc/', says: /inscrito y autorizado por la municipalidad respectiva/ },
    ],
  },
  single('entidades', '/entidades/', /Ministerio del Ambiente/),
  {
    kind: 'entidad',
    addresses: /^\/entidades\/[^/]+\/$/,
    samples: [
      { note: 'la que más tiene', path: '/entidades/dgaa/', says: /Dirige[^]*hasta el 31\/12\/2026/ },
      { note: 'con normas y planes', path: '/entidades/minam/', says: /Por qué decimos que es la misma/ },
      { note: 'solo en la estrategia', path: '/entidades/araper/', says: /no consta/ },
    ],
  },
  single('acerca', '/acerca/', /no es oficial|oficial/i),
  single('sin internet', '/sin-internet/', /Lo que funciona siempre/),
  single('novedades', '/novedades/', /UIT de 2026/),
  single('datos', '/datos/', /SHA-256/),
  single('API', '/api/v1/', /api\/v1\/fees\.json/),
  single('límites', '/acerca/limites/', /Cuántas personas a la vez/),
  single('promesas', '/acerca/confianza/', /Nada se empaqueta para publicar sin pasar/),
  single('accesibilidad', '/acerca/accesibilidad/', /NVDA, JAWS, VoiceOver o TalkBack/),
  single('instituciones', '/acerca/instituciones/', /EC-RS[^]*EO-RS/),
  single('búsqueda', '/buscar/', /busca/i),
  {
    kind: 'mi zona',
    addresses: /^\/mi-zona\/(?:[^/]+\/)?$/,
    samples: [{ path: '/mi-zona/', says: /de lunes a domingo/ }],
  },
  single('primera pregunta', '/tramites/que-me-toca/', /¿Dónde estás\?/),
  {
    kind: 'qué te toca',
    addresses: /^\/tramites\/que-me-toca\/[^/]+\/$/,
    samples: [
      { note: 'pregunta', path: '/tramites/que-me-toca/trujillo/', says: /¿Quién eres en Trujillo\?/ },
      { note: 'respuesta', path: '/tramites/que-me-toca/trujillo-sin-grupo/', says: /únete a una organización/i },
    ],
  },
  single('trámites', '/tramites/', /S\/\s15\.40 en 2026/),
  {
    kind: 'trámite',
    addresses: /^\/tramites\/(?!que-me-toca\/)[^/]+\/$/,
    samples: [
      { note: 'con lista', path: '/tramites/trujillo-carnet/', says: /S\/\s15\.40/ },
      { note: 'largo', path: '/tramites/trujillo-autorizacion/', says: /Plan de trabajo/ },
      { note: 'deber', path: '/tramites/trujillo-recoleccion/', says: /triciclo/i },
      { note: 'del Cusco', path: '/tramites/cusco-inscripcion/', says: /no consta en la norma/i },
      { note: 'de un TUPA', path: '/tramites/nuevo-chimbote-inscripcion/', says: /S\/\s48\.00/ },
    ],
  },
  single('para capacitar', '/capacitar/', /Qué permite cada lugar/),
  single('mi taller', '/capacitar/taller/', /Mi taller/),
  {
    kind: 'llevar un artículo de una norma',
    addresses: /^\/capacitar\/(?!taller\/)[^/]+\/$/,
    samples: [{ path: '/capacitar/om-011-2012-mpt/', says: /Las 53 partes/ }],
  },
  ...frameKinds,
  {
    kind: 'láminas de un trámite',
    addresses: /^\/tramites\/[^/]+\/laminas\/$/,
    samples: [{ path: '/tramites/trujillo-carnet/laminas/', says: /Papeles y pago/ }],
  },
  single('hojas para imprimir', '/hojas/', /Decálogo del buen reciclador/),
  {
    kind: 'hoja para imprimir',
    addresses: /^\/hojas\/[^/]+\/$/,
    samples: [
      { note: 'de un trámite', path: '/hojas/trujillo-carnet/', says: /S\/\s15\.40/ },
      { note: 'la más llena', path: '/hojas/trujillo-infraestructura/', says: /Control de ratas/ },
      { note: 'con palabras de la norma', path: '/hojas/zonas-y-horas-trujillo/', says: /Semirúsrica Mampuesto/ },
    ],
  },
  single('guías', '/guias/', /Vivo en Trujillo/),
  {
    kind: 'guía',
    addresses: /^\/guias\/[^/]+\/$/,
    samples: [
      { note: 'con costo y plazo', path: '/guias/formalizarme-trujillo/', says: /S\/\s15\.40 en 2026/ },
      { note: 'con gráficos', path: '/guias/agua-circular/', says: /De 4\s% en 2024 a 20\s% en 2030/ },
    ],
  },
  single('preguntas para practicar', '/practicar/', /Inscríbete en el Cusco/),
  {
    kind: 'preguntas',
    addresses: /^\/practicar\/[^/]+\/$/,
    samples: [
      { note: 'las más largas', path: '/practicar/formalizate-trujillo/', says: /0\.28\s% de la UIT/ },
      { note: 'de varias ciudades', path: '/practicar/cuanto-y-cuando/', says: /S\/\s48\.00/ },
    ],
  },
  single('cursos', '/cursos/', /Formalízate en Trujillo[^]*aprobado desde 70/),
  single('herramientas', '/calculadoras/', /Multas: ¿de cuánto es la mía\?/),
  {
    kind: 'calculadora',
    addresses: /^\/calculadoras\/(?!uit\/)[^/]+\/$/,
    samples: listTools().flatMap(({ id, url, page }): PageSample[] =>
      page ? [{ note: id, path: url, says: calculatorWords[id] ?? new RegExp(page.crumb) }] : [],
    ),
  },
  single('UIT', '/calculadoras/uit/', /DS N°\s301-2025-EF/),
  {
    kind: 'comparación',
    addresses: /^\/comparar\/(?:(?!textos\/)[^/]+\/)?$/,
    samples: [
      { path: '/comparar/', says: /S\/\s1,100\.00/ },
      { note: 'de tres', path: '/comparar/trujillo-cusco-nuevo-chimbote/', says: /S\/\s48\.00/ },
    ],
  },
  single('comparar textos', '/comparar/textos/', /Comparaciones listas para leer[^]*TUPA de Nuevo Chimbote/),
  {
    kind: 'dos textos lado a lado',
    addresses: /^\/comparar\/textos\/[^/]+--[^/]+\/$/,
    samples: [
      { path: '/comparar/textos/om-011-2012-mpt--da-002-2016-mpc/', says: /Solo en Trujillo[^]*Sin pareja en Cusco/ },
    ],
  },
  single('revisar citas', '/revisar/', /Qué quiere decir cada marca/),
  single('planes', '/planes/', /agua potable y saneamiento/),
  single('plan', roadmap, /META 6: Al menos 40 EPS/),
  single('actividades', `${roadmap}actividades/`, /El plan también dice/),
  single('cronograma', `${roadmap}cronograma/`, /Fortalecer la gobernanza/),
  single('lo que no cuadra', `${roadmap}no-cuadra/`, /enuncia cada actividad en cuatro lugares/),
  single('notas del plan', `${roadmap}notas/`, /Se asume una meta de partida/),
  {
    kind: 'acción del plan',
    addresses: /^\/planes\/plan-hdr-as-2025\/accion\/[^/]+\/$/,
    samples: [{ path: `${roadmap}accion/1-1-3/`, says: /Acción 1\.1\.3/ }],
  },
  {
    kind: 'entidad en el plan',
    addresses: /^\/planes\/plan-hdr-as-2025\/entidad\/[^/]+\/$/,
    samples: [
      { note: 'que dirige', path: `${roadmap}entidad/dgprcs/`, says: /Dirige \d+ actividades/ },
      { note: 'con menos', path: `${roadmap}entidad/dgaa/`, says: /DGAA/ },
    ],
  },
  single('reporte', '/planes/planres-2023/', /qué se había hecho al año 2023/),
  single('estrategia', '/planes/estrategia-pml/', /Consejo Nacional del Ambiente/),
  {
    kind: 'línea de la estrategia',
    addresses: /^\/planes\/estrategia-pml\/linea-\d+\/$/,
    samples: [{ path: '/planes/estrategia-pml/linea-1/', says: /Sensibilización, Difusión, Capacitación/ }],
  },
  {
    kind: 'texto de un plan',
    addresses: /^\/planes\/[^/]+\/texto\/(?:[^/]+\/)?$/,
    samples: [{ path: '/planes/plan-hdr-as-2025/texto/oe-1/', says: /Desarrollar e impulsar la y aprobar aprobación/ }],
  },
  ...plainPlanKinds,
  single('error', '/404.html', /no hay nada en esta dirección/i),
];

/** The samples of all kinds, each named by its kind and what sets it apart: `norma, larga`. */
export const pageSamples: readonly { name: string; path: string; says: RegExp }[] = pageKinds.flatMap(
  ({ kind, samples }) =>
    samples.map(({ note, path, says }) => ({ name: note === undefined ? kind : `${kind}, ${note}`, path, says })),
);

/** The first sample of each kind: what `npm test` looks at; the others are looked at with all pages. */
const firsts = new Set(pageKinds.map(({ samples: [first] }) => first?.path));

/** The samples that stand for their kinds. */
export const firstSamples = pageSamples.filter(({ path }) => firsts.has(path));

/** The samples beside them: longer, fuller, of another town. */
export const otherSamples = pageSamples.filter(({ path }) => !firsts.has(path));
