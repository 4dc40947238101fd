import { swap, type Mutant } from './mutant.ts';

const REGISTRIES = 'content/registries';

/** Records that do not fit what a record is. */
export const schemas: readonly Mutant[] = [
  ['record that is null', `${REGISTRIES}/issuers.json`, swap('[', '[null,'), 'grupo de claves'],
  ['record that is null', `${REGISTRIES}/norms.json`, swap('[', '[null,'), 'grupo de claves'],
  ['record that is null', 'content/zones/da-002-2016-mpc.json', () => 'null', 'grupo de claves'],
  ['missing key in a registry', `${REGISTRIES}/norm-types.json`, swap('"plural": "Leyes", ', ''), 'plural'],
  [
    'missing key in a registry',
    `${REGISTRIES}/issuers.json`,
    swap('"name": "Presidencia del Consejo de Ministros",', ''),
    'name',
  ],
  ['missing key in a registry', `${REGISTRIES}/norms.json`, swap('"issuer": "congreso",', ''), 'issuer'],
  ['missing key in a registry', `${REGISTRIES}/tools.json`, swap('"kind": "guia",', ''), 'kind'],
  ['missing key in a registry', `${REGISTRIES}/municipalities.json`, swap('"ubigeo": "1301",', ''), 'ubigeo'],
  ['missing key in a registry', `${REGISTRIES}/errata.json`, swap('"confidence": "confirmed",', ''), 'confidence'],
  ['missing key in a parameter', 'content/parameters/uit.json', swap('"soles": 3200,', ''), 'soles'],
  ['missing key in a plan', 'content/plans/plan-hdr-as-2025/entities.json', swap('"name": ', '"nombre": '), 'name'],
  [
    'observation that does not say what it changes',
    'content/observations/om-011-2012-mpt.json',
    swap('"severity": "hacer",', ''),
    'severity',
  ],
  [
    'severity that does not exist',
    'content/observations/da-002-2016-mpc.json',
    swap('"severity": "cifra"', '"severity": "cifras"'),
    '¿Quiso decir',
  ],
  ['unknown key', 'content/fines/da-002-2016-mpc.json', swap('"short": ', '"corto": '), 'short'],
  [
    'unsafe address of a tool',
    `${REGISTRIES}/tools.json`,
    swap('/tramites/que-me-toca/', 'javascript:alert(1)'),
    'url',
  ],
  [
    'state that does not exist',
    'content/plans/planres-2023.json',
    swap('"value": "no-desarrollada"', '"value": "desarrollada"'),
    'state.value',
  ],
  [
    'column that does not exist',
    'content/plans/plan-hdr-as-2025/schedule.json',
    swap('"2025-I"', '"2025-III"'),
    '2025-III',
  ],
  ['day that does not exist', 'content/parameters/holidays.json', swap('"06-07"', '"02-30"'), 'date'],
  ['day that does not exist', `${REGISTRIES}/institutions.json`, swap('2017-12-22', '2017-99-99'), 'since'],
  ['day that does not exist', 'content/parameters/non-working-days.json', swap('2022-01-03', '2022-02-30'), 'days'],
  [
    'number with letters',
    'content/parameters/generator-duties.json',
    swap('"kilograms": "50"', '"kilograms": "5O"'),
    'kilograms',
  ],
  [
    'percentage with a comma',
    'content/procedures/trujillo-carnet.mdx',
    swap("percent: '0.28'", "percent: '0,28'"),
    'percent',
  ],
  [
    'topic that does not exist',
    'content/norms/da-002-2016-mpc.mdx',
    swap('recicladores', 'recicladoras', 'topics:'),
    'topics',
  ],
  [
    'lines of a quotation the wrong way round',
    'content/plans/plan-hdr-as-2025/notes.json',
    swap('"lines": [', '"lines": [9999, '),
    'lines',
  ],
  [
    'day the way people write it',
    'content/norms/da-002-2016-mpc.mdx',
    swap("verifiedOn: '2026-11-21'", "verifiedOn: '21/11/2026'"),
    'verifiedOn: "2026-11-21"',
  ],
  ['document of Word', 'content/norms/ordenanza.docx', () => 'PK', 'no es contenido'],
  ['what macOS leaves behind', 'content/norms/.DS_Store', () => 'Bud1', 'no es contenido'],
  ['ending that an editor added', 'content/norms/om-1-2026-x.mdx.txt', () => '---', 'Quítele .txt'],
  ['file of no kind', 'content/registries/norms.jsn', () => '[]', 'Nadie lee'],
];
