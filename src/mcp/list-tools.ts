import { z } from 'zod';
import { listTools } from '#tools';
import { buildCalculatorTool } from './calculator-tool.ts';
import { askText, defineTool, type McpTool } from './tool.ts';

const searchNorms = defineTool({
  name: 'buscar_norma',
  title: 'Buscar una norma',
  description:
    'Busca una norma por su número («DS 005-2010-MINAM»), por número y disposición («OM 011-2012-MPT art. 33») o por palabras de su nombre. Dice si no tenemos ese número.',
  input: z.strictObject({ texto: askText('número o palabras de una norma', 'Ley 29419') }),
  answer: async (input, knowledge) => (await import('./answers/search-norms.ts')).searchNorms(input, knowledge),
});

const readProvision = defineTool({
  name: 'leer_disposicion',
  title: 'Leer una disposición, letra por letra',
  description:
    'Da las palabras impresas de una disposición con su huella (SHA-256), el estado de la norma y lo dudoso del pasaje. Sin disposición, da el índice de la norma. Cita esas palabras sin cambiarlas.',
  input: z.strictObject({
    norma: askText('el id o el número de una norma', 'ley-29419'),
    disposicion: askText('un artículo, numeral, anexo o eId', 'art. 5').optional(),
  }),
  answer: async (input, knowledge) => (await import('./answers/read-provision.ts')).readProvision(input, knowledge),
});

const checkCitations = defineTool({
  name: 'verificar_citas',
  title: 'Verificar las citas de un texto',
  description:
    'Halla cada norma y disposición que un texto cita y le da una marca, la misma que la página «Revisar citas»: sin cambios conocidos, cambió o se derogó (con lo que rige en su lugar), no existe en el texto que tenemos, fuera de lo que tenemos, o número mal escrito (con los parecidos). Compara las palabras entre comillas con el texto que tenemos. «El artículo 5» a secas no se enlaza.',
  input: z.strictObject({
    texto: z
      .string()
      .max(200_000)
      .meta({
        description: 'un texto de hasta 200 000 caracteres',
        examples: ['Según el artículo 5 de la Ley 29419, …'],
      }),
  }),
  answer: async (input, knowledge) => (await import('./answers/check-citations.ts')).checkCitations(input, knowledge),
});

const requirements = defineTool({
  name: 'requisitos',
  title: 'Qué piden en un trámite',
  description:
    'Lo que pide una municipalidad para un trámite, deber o incentivo: lista, pago de este año, plazos, silencio, vigencia, y dónde lo dice la norma. Sin trámite, los lista todos con su id. Con «respuestas», solo lo de ese caso.',
  input: z.strictObject({
    tramite: askText('el id de un trámite, o palabras suyas y de su lugar', 'carnet').optional(),
    respuestas: z
      .record(z.string().max(60), z.string().max(60))
      .optional()
      .meta({ description: 'id de cada pregunta del trámite y id de lo que se responde' }),
  }),
  answer: async (input, knowledge) => (await import('./answers/requirements.ts')).tellRequirements(input, knowledge),
});

const whatIsDue = defineTool({
  name: 'que_toca',
  title: 'Qué le toca a una persona, o a una entidad',
  description:
    'Sin argumentos, empieza «¿Qué me toca?»: da una pregunta y sus opciones, cada una con la pantalla que sigue, hasta un resultado con pasos. Con «entidad» o «anio», lo que les toca en los planes nacionales.',
  input: z.strictObject({
    pantalla: askText(
      'el id de una pantalla de «¿Qué me toca?», como lo da la respuesta anterior',
      'inicio',
    ).optional(),
    entidad: askText('las siglas o el nombre de una entidad', 'MINAM').optional(),
    anio: askText('un año de cuatro cifras', '2026').optional(),
  }),
  answer: async (input, knowledge) => (await import('./answers/what-is-due.ts')).tellWhatIsDue(input, knowledge),
});

/** Every tool of the server: what is written here, and each calculator whose record says how it is asked. */
export function listMcpTools(): readonly McpTool[] {
  return [
    searchNorms,
    readProvision,
    checkCitations,
    requirements,
    ...listTools().flatMap(buildCalculatorTool),
    whatIsDue,
  ];
}
