import { FormatSchema, type Format } from '../format.schema.ts';

/** A sound form of an annex with two questions, a paragraph, a table and a line to sign. */
export const sampleFormat: Format = FormatSchema.parse({
  id: 'muestra',
  version: 1,
  title: 'Una muestra',
  shortTitle: 'Muestra',
  lead: 'Para probar.',
  origin: 'annex',
  originSays: 'Es de prueba.',
  norm: 'om-1',
  eId: 'att_1',
  sources: [{ norm: 'om-1', eId: 'att_1' }],
  meets: [{ procedure: 'tramite', requirement: 'ficha' }],
  observations: ['duda'],
  advice: ['Fírmala.'],
  sections: [
    {
      id: 'datos',
      heading: { eId: 'att_1', printed: 'I. DATOS' },
      blocks: [
        { kind: 'words', eId: 'att_1', text: 'FICHA N° [ficha]-2012', blanks: { ficha: { label: 'Número' } } },
        { kind: 'text', name: 'nombre', eId: 'att_1__tr_1', printed: 'Nombre:', observation: 'duda' },
        {
          kind: 'choice',
          name: 'sexo',
          eId: 'att_1__tr_2',
          printed: 'Sexo',
          legend: 'att_1__tr_4',
          options: [{ printed: 'M', means: 'masculino' }, { printed: 'F' }],
        },
        {
          kind: 'table',
          name: 'hijos',
          eId: 'att_1__tr_3',
          printed: 'Hijos',
          columns: [{ name: 'edad', eId: 'att_1__tr_3', printed: 'Edad', total: true }],
          totalLabel: { eId: 'att_1__tr_3', printed: 'total' },
        },
        { kind: 'legend', lines: [{ eId: 'att_1__tr_4', printed: 'M masculino' }] },
        { kind: 'signature', eId: 'att_1', printed: 'Firma' },
      ],
    },
  ],
});

/** What the annex prints. */
export const sampleTexts: Readonly<Record<string, string>> = {
  att_1: 'FICHA N° ____-2012\nI. DATOS\nNombre:\nSexo\nM F\nHijos\nEdad\ntotal\nM masculino\n----- Firma',
  att_1__tr_1: 'Nombre:',
  att_1__tr_2: 'Sexo\nM F',
  att_1__tr_3: 'Hijos\nEdad\ntotal',
  att_1__tr_4: 'M masculino',
};
