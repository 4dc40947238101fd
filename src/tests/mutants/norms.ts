import { both, swap, type Edit, type Mutant } from './mutant.ts';

const REGISTRY = 'content/registries/norms.json';
const ERRATA = 'content/registries/errata.json';

/** In the record of one norm. */
const of = (id: string, right: string, wrong: string): Edit => swap(right, wrong, `"id": "${id}"`);

/** What the record of a norm says and cannot be so. */
export const norms: readonly Mutant[] = [
  [
    'in force with a successor',
    REGISTRY,
    of(
      'ley-27314',
      '"value": "derogada",\n        "from": "2017-12-22"',
      '"value": "vigente",\n        "from": "2017-12-22"',
    ),
    'ley-27314',
  ],
  [
    'in force though repealed by another',
    REGISTRY,
    of('ds-057-2004-pcm', '"value": "derogada"', '"value": "modificada"'),
    'ds-014-2017-minam',
  ],
  [
    'in force though replaced by another',
    REGISTRY,
    of('ntp-900-058-2005', '"value": "sustituida"', '"value": "vigente"'),
    'ntp-900-058-2019',
  ],
  [
    'successor of a norm in force',
    REGISTRY,
    of('ley-29419', '"factSources"', '"successor": ["dleg-1278"],\n"factSources"'),
    'ley-29419',
  ],
  ['ended by a norm that does not say so', REGISTRY, of('ley-27314', '"dleg-1278"', '"ley-29419"'), 'ley-29419'],
  ['repealed by itself', REGISTRY, of('ds-012-2009-minam', '"ds-023-2021-minam"', '"ds-012-2009-minam"'), 'misma'],
  ['relation to itself', REGISTRY, of('dleg-1272', '"target": "ley-27444"', '"target": "dleg-1272"'), 'misma'],
  [
    'successor of itself',
    REGISTRY,
    of('ds-012-2009-minam', '"successor": [\n      "ds-023-2021-minam"', '"successor": [\n      "ds-012-2009-minam"'),
    'misma',
  ],
  ['amended before it was made', REGISTRY, of('dleg-1278', '"2020-05-11"', '"2010-05-11"'), '2010-05-11'],
  [
    'norm that acts on a later one',
    REGISTRY,
    of('dleg-1065', '"target": "ley-27314"', '"target": "dleg-1278"'),
    'dleg-1278',
  ],
  [
    'canonical of another norm',
    REGISTRY,
    of('ley-29419', '"canonical": "Ley N° 29419"', '"canonical": "Ley N° 28611"'),
    'ley-28611',
  ],
  [
    'alias of another norm',
    REGISTRY,
    of('ley-29419', '"Ley que regula la actividad de los recicladores/as"', '"Ley General del Ambiente"'),
    'Ley General del Ambiente',
  ],
  [
    'alias that is the number of another norm',
    REGISTRY,
    of('ley-29419', '"Ley que regula la actividad de los recicladores/as"', '"Ley N° 28611"'),
    'ley-28611',
  ],
  [
    'id of another kind than the type',
    REGISTRY,
    of('dleg-1501', '"type": "decreto-legislativo"', '"type": "ley"'),
    'dleg-1501',
  ],
  ['id of another number', REGISTRY, of('dleg-1501', '"number": "1501"', '"number": "1510"'), '1510'],
  ['number of another year', REGISTRY, of('ds-002-2024-minam', '"year": 2024', '"year": 2042'), '2042'],
  [
    'citation of another number',
    REGISTRY,
    of(
      'ds-002-2024-minam',
      '"canonical": "Decreto Supremo N° 002-2024-MINAM"',
      '"canonical": "Decreto Supremo N° 002-2042-MINAM"',
    ),
    '002-2042',
  ],
  [
    'issuer that does not use these letters',
    REGISTRY,
    of('ds-003-2025-minam', '"issuer": "minam"', '"issuer": "minsa"'),
    'minsa',
  ],
  [
    'publication in another year than the number',
    REGISTRY,
    of('ds-002-2024-minam', '"date": "2024', '"date": "2014'),
    '2014',
  ],
  [
    'applied before the norm was there',
    REGISTRY,
    of('om-042-2013-mpt', '"date": "2020-08-28"', '"date": "2010-08-28"'),
    'antes del año de la norma',
  ],
  ['date after today', REGISTRY, of('ley-29419', '"date": "2009-10-07"', '"date": "2027-10-07"'), '2027-10-07'],
  ['date in 2099', REGISTRY, of('dleg-1278', '"from": "2017-12-22"', '"from": "2099-12-22"'), '2099'],
  [
    'verified after today',
    REGISTRY,
    of('ley-29419', '"verifiedOn": "2026-11-21"', '"verifiedOn": "2027-11-21"'),
    '2027-11-21',
  ],
  [
    'confidence told twice and differently',
    REGISTRY,
    of('ley-29419', '"status": "confirmed"', '"status": "recalled"'),
    'recalled',
  ],
  ['provision touched that is not listed', REGISTRY, of('ley-31896', '"art_15"', '"art_115"'), 'art_115'],
  [
    'provision touched that is not in the text',
    'content/norms/da-002-2016-mpc.mdx',
    swap(
      'relations:\n',
      'relations:\n  - kind: amends\n    target: om-011-2012-mpt\n    provisions: [art_99]\n    confidence: recalled\n',
    ),
    'art_99',
  ],
  ['provision listed twice', REGISTRY, of('const-1993', '"eId": "art_195"', '"eId": "art_194"'), 'art_194'],
  [
    'provision with the label of another',
    REGISTRY,
    of('const-1993', '"label": "Artículo 195"', '"label": "Artículo 196"'),
    'art_195',
  ],
  [
    'norm whose text was declared otherwise',
    'content/norms/da-002-2016-mpc.mdx',
    swap('articles: ', 'articles: 1'),
    'artículos',
  ],
  [
    'issuer that does not exist',
    REGISTRY,
    of('ley-29419', '"issuer": "congreso"', '"issuer": "congresso"'),
    'congresso',
  ],
  [
    'successor of an issuer is itself',
    'content/registries/issuers.json',
    swap('"successor": "produce"', '"successor": "mitinci"'),
    'mitinci',
  ],
  [
    'erratum read as a norm that is not there',
    ERRATA,
    swap('"target": "ley-27972"', '"target": "ley-27973"'),
    'ley-27973',
  ],
  [
    'erratum read as another norm than it says',
    ERRATA,
    swap('"target": "ley-27972"', '"target": "ley-28611"'),
    'ley-28611',
  ],
  [
    'erratum of a document that is not there',
    ERRATA,
    swap('"source": "da-002-2016-mpc"', '"source": "da-002-2016-mpt"'),
    'da-002-2016-mpt',
  ],
  [
    'erratum of words that are not printed',
    ERRATA,
    swap('Ordenanza Municipal N° 015-MPC- 2015', 'Ordenanza Municipal N° 051-MPC- 2015'),
    '051-MPC',
  ],
  [
    'erratum cut within a word',
    ERRATA,
    swap('Orgánica de Municipalidades', 'Orgánica de Municipalidad'),
    'de Municipalidad»',
  ],
  ['erratum of words that a plan does not print', ERRATA, swap('NTS N°199-MINSA', 'NTS N°198-MINSA'), 'N°198'],
  [
    'erratum read as a provision that is not known',
    ERRATA,
    swap('"targetProvision": "art_230"', '"targetProvision": "art_999"'),
    'art_999',
  ],
  [
    'town of a norm that is not there',
    'content/registries/municipalities.json',
    swap('"om-011-2012-mpt"', '"om-011-2012-mpc"'),
    'om-011-2012-mpc',
  ],
  [
    'two kinds of norm with one prefix',
    'content/registries/norm-types.json',
    swap('"prefix": "dl"', '"prefix": "dleg"'),
    'dleg',
  ],
  [
    'institution that was replaced by itself',
    'content/registries/institutions.json',
    both(
      swap('"sigla": "EO-RS"', '"sigla": "EPS-RS"'),
      swap(
        'Empresa Operadora de Residuos Sólidos',
        'Empresa Prestadora de Servicios de Residuos Sólidos (Ley N° 27314)',
      ),
    ),
    'eps-rs',
  ],
  ['blank title', REGISTRY, of('ley-28245', '"title": "', '"title": " ", "territory": "'), '«title» está en blanco'],
  ['blank alias', REGISTRY, of('ley-28611', '"aliases": [', '"aliases": [" ", '), '«aliases» está en blanco'],
  [
    'blank evidence',
    REGISTRY,
    (text) => text.replace(/("id": "ley-27680"[^]*?"evidence": )"[^"]*"/, '$1" "'),
    '«evidence» está en blanco',
  ],
  ['blank name', 'content/registries/issuers.json', swap('"Ministerio de Salud"', '" "'), '«name» está en blanco'],
];
