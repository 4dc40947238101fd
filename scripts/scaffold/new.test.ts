import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocx } from '../../src/review/review-files.fixture.ts';
import { copyProject } from '../build/copy-project.ts';
import { plainEnv } from '../../src/tests/plain-env.ts';
import { OrderProblem, type Draft } from './draft.ts';
import { findKind, makeDraft } from './make-draft.ts';
import { ordinance } from './ordinance.fixture.ts';
import { readOrder } from './read-order.ts';
import { describeDraft, writeDraft } from './write-draft.ts';

/** A copy of the project, and one of its content alone: of two files that change one registry, each has its own. */
let [root, other] = ['', ''];
const read = (file: string, from = root): string => readFileSync(path.join(from, file), 'utf8');
const run = (script: string, ...words: string[]) => {
  const env = { ...plainEnv(), NORMA_SHARED: path.join(root, 'nowhere') };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: root, encoding: 'utf8', env });
};

async function make([name = '', ...words]: string[]): Promise<Draft> {
  const kind = findKind(name);
  return makeDraft(kind, readOrder(kind, words), root);
}

beforeAll(() => {
  root = copyProject();
  other = path.join(root, 'other');
  cpSync('content', path.join(other, 'content'), { recursive: true });
  writeFileSync(path.join(root, 'ordenanza.txt'), ordinance.join('\n'));
  writeFileSync(path.join(root, 'plan.docx'), buildDocx(['PLAN DE PRUEBA', 'Reciclar más.'], 'Nota.'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const norm = ['norm', '--type', 'om', '--issuer', 'mpt', '--number'];
const procedure = [
  'tramite',
  '--municipality',
  'trujillo',
  '--norm',
  'om-011-2012-mpt',
  '--title',
  'Pedirlo en Trujillo',
];

const cusco = ['tramite', '--municipality', 'cusco', '--norm', 'da-002-2016-mpc', '--title', 'Pedirlo en el Cusco'];

describe('files that are made', () => {
  test.for<[reason: string, words: string[], file: string]>([
    ['of a norm, before its text is at hand', [...norm, '012-2026', '--text'], 'content/norms/om-012-2026-mpt.mdx'],
    [
      'of a norm, out of a page',
      [...norm, '013-2026-MPT', '--from', 'ordenanza.txt'],
      'content/norms/om-013-2026-mpt.mdx',
    ],
    ['of a norm with data alone', [...norm, '014-2026'], 'content/registries/norms.json'],
    [
      'of a norm that was registered without its text',
      ['norm', '--type', 'ley', '--number', '28611', '--issuer', 'congreso', '--year', '2005', '--text', '--move'],
      'content/norms/ley-28611.mdx',
    ],
    [
      'of a procedure, out of the points of a provision',
      [...procedure, '--name', 'carnet de prueba', '--article', 'art_33__para_33-2', '--fee', 'nada'],
      'content/procedures/trujillo-carnet-de-prueba.mdx',
    ],
    [
      'of a procedure, out of a provision without points',
      [...cusco, '--name', 'otro', '--article', 'art_1', '--fee', 'sin-monto'],
      'content/procedures/cusco-otro.mdx',
    ],
    [
      'of a plan',
      ['plan', '--id', 'plan-de-prueba', '--name', "Plan 'de' prueba", '--issuer', 'minam', '--from', 'plan.docx'],
      'src/plans/plan-de-prueba/definition.ts',
    ],
  ])('%s', async ([, words, file]) => {
    const draft = await make(words);
    const [folder] = [root, other].filter((one) =>
      draft.edits.every(({ path: edited }) => read(edited, one) === readFileSync(edited, 'utf8')),
    );
    writeDraft(folder ?? '', draft);
    expect(describeDraft(draft)).toContain(file);
    expect(read(file, folder)).not.toMatch(/undefined|\[object/);
  });

  test('are sound together: no error, though nobody has filled in anything', () => {
    const { stdout, stderr } = run('check-content', root, other);
    expect(stderr).toBe('');
    expect(stdout.match(/^error.*\n.*/gm) ?? []).toEqual([]);
    expect(stdout.match(/; 0 errores/g)).toHaveLength(2);
  });

  test('the text of a page is that of its norm alone, in the form that the parser reads', () => {
    const file = read('content/norms/om-013-2026-mpt.mdx');
    expect(file).toContain("title: 'Ordenanza que regula el recojo de botellas en la provincia de Trujillo'");
    expect(file).toMatch(/confidence:\n {2}title: 'from-seed'/);
    expect(file).toContain('de otras normas (0 antes y 1 después)');
    expect(file).toMatch(/kind: 'publication'\n {4}date: '2026-04-02'/);
    expect(file).toContain("- text: '12NORMAS LEGALESJueves 2 de abril de 2026El Peruano /'");
    expect(file.slice(file.lastIndexOf('---\n') + 5)).toMatchInlineSnapshot(`
      "ORDENANZA MUNICIPAL N° 013-2026-MPT

      EL ALCALDE DE LA MUNICIPALIDAD PROVINCIAL DE TRUJILLO

      CONSIDERANDO:

      Que, la Ley N° 27314 regula los residuos sólidos y las municipalidades dan sus ordenanzas;

      #### Artículo 1.- Objeto

      La presente ordenanza regula el recojo de botellas. Sus requisitos son:

      - a) Copia simple de DNI.
      - b) Tener más de 18 años.

      #### Artículo 2.-

      Rige desde el día siguiente de su publicación.

      Regístrese, comuníquese y publíquese.
      "
    `);
  });

  test('a name that the author gives is not said to come from the document', async () => {
    const draft = await make([...norm, '013-2026-MPT', '--from', 'ordenanza.txt', '--title', 'Ordenanza de botellas']);
    expect(draft.files[0]?.text).toMatch(/title: 'Ordenanza de botellas'[^]*confidence:\n {2}title: 'recalled'/);
  });

  test('what nobody knows is written as unknown', () => {
    const file = read('content/norms/om-012-2026-mpt.mdx');
    expect(file).toMatch(/kind: 'publication'\n {4}date: 'no consta'/);
    expect(file).toMatch(/value: 'no-determinada'\n {4}from: 'no consta'/);
    expect(file).toContain("sha256: 'no consta'");
  });

  test('a norm that gets its text keeps what was known of it, and stands in one place', () => {
    expect(read('content/norms/ley-28611.mdx', other)).toContain("title: 'Ley General del Ambiente'");
    expect(read('content/registries/norms.json', other)).not.toContain('"id": "ley-28611"');
  });
});

describe('an order that cannot be carried out says what to write, and touches nothing', () => {
  test.for<[reason: string, words: string[], says: RegExp]>([
    ['no kind', [], /npm run new:norm, npm run new:tramite, npm run new:plan/],
    ['a question without its answer', ['norm', '--type', 'om'], /Falta --issuer\. .*Por ejemplo: --issuer mp-trujillo/],
    [
      'an argument that is none',
      ['norm', '--tipe', 'om'],
      /No se conoce «--tipe»\. ¿Quisiste decir --type o --title\?/,
    ],
    ['an argument without a value', ['norm', '--type', '--number', '1'], /Después de --type falta/],
    ['an empty value, which would stand in the file', [...norm, '1-2020', '--title', ' '], /Después de --title falta/],
    ['a title without quotation marks', ['norm', '--title', 'Ley', 'del', 'agua'], /«del» está suelto/],
    [
      'a kind of norm that there is not',
      ['norm', '--type', 'omm', '--issuer', 'mpt', '--number', '1-2020'],
      /¿Quisiste decir «om»/,
    ],
    [
      'an issuer that there is not',
      ['norm', '--type', 'om', '--issuer', 'Distrito de Laredo', '--number', '1-2020'],
      /agrega su fila.*\n.*"id":"distrito-de-laredo".*"ubigeo":"","place":""\}\n.*«ubigeo», las 6 cifras/,
    ],
    [
      'an issuer of whom there are several',
      [...norm.with(4, 'municipalidad'), '1-2020'],
      /más de un emisor.*--issuer /,
    ],
    ['a number without a year', ['norm', '--type', 'ley', '--issuer', 'congreso', '--number', '1'], /--year 2005/],
    [
      'a topic that there is not',
      [...norm, '1-2020', '--topic', 'basura'],
      /No hay ningún tema «basura»\. Escribe uno de estos: residuos-solidos/,
    ],
    [
      'a norm that is there',
      [...norm, '011-2012-MPT', '--text'],
      /ya está, con su texto: content\/norms\/om-011-2012-mpt\.mdx/,
    ],
    [
      'a norm of the registry',
      ['norm', '--type', 'ley', '--issuer', 'congreso', '--number', '29419', '--year', '2009', '--text'],
      /norms\.json, línea \d+\. Con --move/,
    ],
    ['a document that is not there', [...norm, '2-2020', '--from', 'nada.pdf'], /No hay ningún archivo/],
    [
      'a town that there is not',
      [...procedure.with(2, 'trujilo'), '--name', 'x', '--article', 'art_1', '--fee', 'nada'],
      /¿Quisiste decir «trujillo»\?.* Si es nueva, agrega primero .*municipalities\.json/,
    ],
    [
      'a name of which no address can be made',
      [...procedure, '--name', '¿?', '--article', 'art_1', '--fee', 'nada'],
      /De «¿\?» no sale ninguna dirección/,
    ],
    [
      'a provision that there is not',
      [...procedure, '--name', 'x', '--article', 'art_99', '--fee', 'nada'],
      /«om-011-2012-mpt» no tiene ninguna parte «art_99»/,
    ],
    [
      'a fee that is no answer',
      [...procedure, '--name', 'x', '--article', 'art_1', '--fee', '20'],
      /Escribe: gratuito, "1\.5 %".* o nada/,
    ],
    [
      'a procedure that is there',
      [...procedure, '--name', 'carnet', '--article', 'art_1', '--fee', 'nada'],
      /El trámite «trujillo-carnet» ya está/,
    ],
    [
      'a result that there is not',
      [...procedure, '--name', 'x', '--article', 'art_1', '--fee', 'nada', '--result', 'nada'],
      /ningún resultado «nada»\. Escribe uno de estos: --result trujillo-/,
    ],
    ['a plan without a document', ['plan', '--id', 'x', '--name', 'X', '--issuer', 'minam'], /Falta --from/],
    [
      'an id with capitals',
      ['plan', '--id', 'Plan Ñ', '--name', 'X', '--issuer', 'minam', '--from', 'plan.docx'],
      /--id plan-n/,
    ],
  ])('%s', async ([, words, says]) => {
    await expect(make(words)).rejects.toThrow(says);
    await expect(make(words)).rejects.toBeInstanceOf(OrderProblem);
  });
});

test('a file that is there is never written over, and no other is then written', async () => {
  const draft = await make([...norm, '015-2026', '--text']);
  writeFileSync(path.join(root, 'content/norms/om-015-2026-mpt.mdx'), 'de otra persona');
  const more = { ...draft, files: [{ path: 'nuevo.txt', text: '' }, ...draft.files] };
  expect(() => {
    writeDraft(root, more);
  }).toThrow('om-015-2026-mpt.mdx ya está y no se toca');
  expect(read('content/norms/om-015-2026-mpt.mdx')).toBe('de otra persona');
  expect(existsSync(path.join(root, 'nuevo.txt'))).toBe(false);
});

test('the door says every question of a kind, and what is wrong without a stack', () => {
  expect(run('new', 'norm', '--ayuda').stdout).toMatch(/npm run new:norm[^]*--type[^]*--number[^]*--from[^]*--move/);
  const { status, stderr } = run('new', 'norm', '--type', 'om');
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^Falta --issuer\..*\n$/)]);
});
