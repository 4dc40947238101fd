import type { Topic } from './norm.schema.ts';

/** Topics in words. */
export const topicWords: Readonly<Record<Topic, string>> = {
  'residuos-solidos': 'Residuos sólidos',
  recicladores: 'Recicladores',
  municipalidades: 'Municipalidades',
  ambiente: 'Ambiente',
  'procedimiento-administrativo': 'Procedimiento administrativo',
  'agua-saneamiento': 'Agua y saneamiento',
  'economia-circular': 'Economía circular',
  'produccion-limpia': 'Producción más limpia',
  'infracciones-sanciones': 'Infracciones y sanciones',
  salud: 'Salud',
  'educacion-ambiental': 'Educación ambiental',
  raee: 'Aparatos eléctricos y electrónicos (RAEE)',
  'normas-tecnicas': 'Normas técnicas',
  'economia-finanzas': 'Economía y finanzas',
  'organizacion-del-estado': 'Organización del Estado',
  trabajo: 'Trabajo',
};
