/** Lines of a page of the gazette: an ordinance that does not exist, and the beginning of the next norm. */
export const ordinance = [
  '12NORMAS LEGALESJueves 2 de abril de 2026El Peruano /',
  'Ordenanza que regula el recojo de botellas en la provincia de Trujillo',
  'ORDENANZA MUNICIPAL',
  'N° 013-2026-MPT',
  'EL ALCALDE DE LA MUNICIPALIDAD PROVINCIAL DE TRUJILLO',
  'CONSIDERANDO:',
  'Que, la Ley N° 27314 regula los residuos sólidos y las municipalidades dan sus',
  'ordenanzas;',
  'Artículo 1.- Objeto',
  'La presente ordenanza regula el recojo de botellas. Sus requisitos son:',
  'a) Copia simple de DNI.',
  'b) Tener más de 18 años.',
  'Artículo 2.- Rige desde el día siguiente de su publicación.',
  'Regístrese, comuníquese y publíquese.',
  '2237766-2',
  'Resolución de otra entidad que no es de esta norma',
];
