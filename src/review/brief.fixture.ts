/** A brief of three pages, written for the review: forty citations of all kinds, of norms of the registry and of others. */
export const brief = `SUMILLA: RECURSO DE APELACIÓN CONTRA LA RESOLUCIÓN QUE DENIEGA EL CARNET DE RECICLADOR

SEÑOR GERENTE GENERAL DEL SERVICIO DE GESTIÓN AMBIENTAL DE TRUJILLO:

La asociación recurrente, al amparo del artículo 194 de la Constitución Política del Perú y de la Ley N° 27444, Ley del Procedimiento Administrativo General, interpone recurso de apelación dentro del plazo que fija el artículo 218 del Decreto Supremo N° 004-2019-JUS. Sostiene además que rige el Decreto Legislativo N° 1272.

I. ANTECEDENTES

1. Nuestros asociados se formalizaron conforme a la Ley N° 29419, Ley que regula la actividad de los recicladores, y a su reglamento, el Decreto Supremo N° 005-2010-MINAM. El expediente se tramitó según la Ordenanza Municipal N° 011-2012-MPT de la Municipalidad Provincial de Trujillo.

2. El literal e) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT de la Municipalidad Provincial de Trujillo pide «Comprobante de pago por derecho de trámite del 0.28 % de la UIT». La resolución apelada, en cambio, afirma que el artículo 33 de la Ordenanza Municipal N° 011-2012-MPT dice «Comprobante de pago por derecho de trámite del 2.80 % de la UIT».

3. La entidad invocó también el artículo 99 de la Ordenanza Municipal N° 011-2012-MPT, que no existe, y el literal z) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT.

4. El artículo 5 es claro, y el artículo 12 también; la presente apelación los da por leídos.

El expediente llegó completo. Los asociados entregaron sus documentos el mismo día, en la mesa de partes, con sus copias y sus fotografías; nadie observó nada en los cinco días siguientes, y la oficina dio cuenta de ello en su informe. La denegatoria apareció dos semanas después, sin una sola línea que explique por qué se pide ahora un monto distinto del que se pagó, ni quién lo calculó, ni con qué hoja de costos.

Quienes firman trabajan en la calle desde hace más de quince años. Pagan sus vacunas, llevaron el curso de capacitación y renovaron su uniforme. Que la administración les devuelva el trámite por una cifra mal copiada no es un detalle: sin carnet no pueden entrar a la ruta, y sin ruta no hay ingreso. La demora, además, les quita el lugar en el programa, que se reparte cada semestre.

II. NORMAS QUE LA RESOLUCIÓN CITA SIN ADVERTIR QUE CAMBIARON

5. La Ley N° 27314, Ley General de Residuos Sólidos, y el Decreto Supremo N° 057-2004-PCM ya no rigen. Tampoco el artículo 14 de la Ley N° 27314. Hoy corresponde aplicar el Decreto Legislativo N° 1278 y el Decreto Supremo N° 014-2017-MINAM.

6. Lo mismo ocurre con el Decreto Legislativo N° 1065, con el D.S. N° 019-97-ITINCI y con la Ley N° 29060, que regulaba el silencio administrativo. La NTP 900.058:2005 fue sustituida por la NTP 900.058:2019.

7. El Decreto Supremo N° 012-2009-MINAM se sustituyó por el Decreto Supremo N° 023-2021-MINAM.

La resolución apelada usa esas normas como si nada hubiera pasado. No dice qué parte de cada una aplicó ni por qué seguiría rigiendo; tampoco advierte que otras, posteriores, ocupan su lugar. Una base legal así no sostiene una decisión: quien la lee no puede saber qué regla se le aplicó ni defenderse de ella, y el superior que la revisa tampoco puede corregirla.

No pedimos que se interprete nada. Pedimos que se lea el texto que está publicado, con sus cambios, y que se diga con nombre y número qué rige hoy. Si la entidad cree que alguna de las derogadas conserva efecto para este caso, le toca decir cuál, desde cuándo y hasta cuándo.

III. CUESTIONES DE COMPETENCIA

8. El artículo 80 de la Ley N° 27972, Ley Orgánica de Municipalidades, reparte las funciones de limpieza. El artículo 119 de la Ley N° 28611 obliga a los gobiernos locales. La Ley N° 27806 nos da acceso a la información.

9. En el Cusco, el artículo 7 del Decreto de Alcaldía N° 002-2016-MPC de la Municipalidad Provincial del Cusco crea un registro, y el artículo 99 del Decreto de Alcaldía N° 002-2016-MPC de la Municipalidad Provincial del Cusco no está en su texto.

10. La Resolución Ministerial N° 702-2008/MINSA aprobó una norma técnica de salud, y la R.M. N° 191-2016-MINAM el plan nacional.

Lo que se discute, sin embargo, es local. La gerencia administra el programa, lleva el registro y entrega el carnet; los ministerios fijan el marco y no resuelven expedientes. Por eso la apelación va dirigida a quien puede corregir el error, y no a un tercero. Si el superior considera que otra oficina debe opinar, corresponde que se lo pida directamente, sin devolver el expediente ni contar de nuevo el plazo.

IV. ERRORES MATERIALES DE LA RESOLUCIÓN APELADA

11. La resolución cita un «Decreto Supremo N° 014-2017-MINAN», un Decreto Supremo N° 005-201-MINAM, una Ley N° 277972 y una Resolución Ministerial N° 144-2091-MINAM. Ninguno de esos números puede ser el de una norma.

Un error de copia se corrige; cuatro seguidos muestran que nadie volvió a leer la resolución antes de firmarla. Adjuntamos una hoja con cada cita tal como aparece y, al lado, la que suponemos que se quiso escribir, para que la entidad confirme o rectifique. Mientras no lo haga, esas citas no pueden servir de motivo: no se sabe a qué texto llevan, y no le toca al administrado adivinarlo.

V. NORMAS AJENAS A LA MATERIA

12. El artículo 1321 del Código Civil y la Ley N° 29571 se invocan solo como referencia, igual que el Decreto Supremo N° 017-2009-MTC y el artículo 3 de la Ordenanza Municipal N° 125-2018-MDB.

POR TANTO: solicitamos que se declare fundado el recurso, conforme a la Ley N° 32212.

Trujillo, 29 de noviembre de 2026.
`;

/** Each citation in order, its one mark, how that is said, and whether our doubt stands beside it. */
export const briefRows: readonly (readonly [text: string, mark: string, says: string, doubt?: 'duda'])[] = [
  ['artículo 194 de la Constitución Política del Perú', 'cambio', 'Vigente con cambios'],
  ['Ley N° 27444, Ley del Procedimiento Administrativo General', 'cambio', 'Vigente con cambios'],
  ['artículo 218 del Decreto Supremo N° 004-2019-JUS', 'fuera', 'Fuera de lo que tenemos'],
  ['Decreto Legislativo N° 1272', 'en-pie', 'Vigente'],
  ['Ley N° 29419, Ley que regula la actividad de los recicladores', 'en-pie', 'Vigente'],
  ['su reglamento', 'cambio', 'Vigente con cambios'],
  ['Decreto Supremo N° 005-2010-MINAM', 'cambio', 'Vigente con cambios'],
  ['Ordenanza Municipal N° 011-2012-MPT', 'en-pie', 'Sin verificar', 'duda'],
  [
    'literal e) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT',
    'en-pie',
    'Sin verificar',
    'duda',
  ],
  ['artículo 33 de la Ordenanza Municipal N° 011-2012-MPT', 'en-pie', 'Sin verificar', 'duda'],
  ['artículo 99 de la Ordenanza Municipal N° 011-2012-MPT', 'no-existe', 'No existe en el texto que tenemos', 'duda'],
  [
    'literal z) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT',
    'no-existe',
    'No existe en el texto que tenemos',
    'duda',
  ],
  ['Ley N° 27314, Ley General de Residuos Sólidos', 'cambio', 'Derogada'],
  ['Decreto Supremo N° 057-2004-PCM', 'cambio', 'Derogada'],
  ['artículo 14 de la Ley N° 27314', 'cambio', 'Derogada'],
  ['Decreto Legislativo N° 1278', 'cambio', 'Vigente con cambios'],
  ['Decreto Supremo N° 014-2017-MINAM', 'cambio', 'Vigente con cambios'],
  ['Decreto Legislativo N° 1065', 'cambio', 'Derogada, sin confirmar', 'duda'],
  ['D.S. N° 019-97-ITINCI', 'cambio', 'Derogada'],
  ['Ley N° 29060', 'cambio', 'Derogada'],
  ['NTP 900.058:2005', 'cambio', 'Sustituida'],
  ['NTP 900.058:2019', 'en-pie', 'Vigente'],
  ['Decreto Supremo N° 012-2009-MINAM', 'cambio', 'Derogada'],
  ['Decreto Supremo N° 023-2021-MINAM', 'en-pie', 'Vigente'],
  ['artículo 80 de la Ley N° 27972, Ley Orgánica de Municipalidades', 'fuera', 'Fuera de lo que tenemos'],
  ['artículo 119 de la Ley N° 28611', 'fuera', 'Fuera de lo que tenemos', 'duda'],
  ['Ley N° 27806', 'en-pie', 'Vigente, sin confirmar', 'duda'],
  ['artículo 7 del Decreto de Alcaldía N° 002-2016-MPC', 'en-pie', 'Sin verificar', 'duda'],
  ['artículo 99 del Decreto de Alcaldía N° 002-2016-MPC', 'no-existe', 'No existe en el texto que tenemos', 'duda'],
  ['Resolución Ministerial N° 702-2008/MINSA', 'en-pie', 'Vigente, sin confirmar', 'duda'],
  ['R.M. N° 191-2016-MINAM', 'en-pie', 'Vigente hasta el nuevo plan'],
  ['Decreto Supremo N° 014-2017-MINAN', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['Decreto Supremo N° 005-201-MINAM', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['Ley N° 277972', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['Resolución Ministerial N° 144-2091-MINAM', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['artículo 1321 del Código Civil', 'fuera', 'Fuera de lo que tenemos'],
  ['Ley N° 29571', 'fuera', 'Fuera de lo que tenemos'],
  ['Decreto Supremo N° 017-2009-MTC', 'fuera', 'Fuera de lo que tenemos'],
  ['artículo 3 de la Ordenanza Municipal N° 125-2018-MDB', 'fuera', 'Fuera de lo que tenemos'],
  ['Ley N° 32212', 'en-pie', 'Vigente'],
];
