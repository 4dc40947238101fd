import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/build/copy-project.ts';
import { plainEnv } from './plain-env.ts';

const fixture = path.join(import.meta.dirname, 'fixtures/extension');
/** The plan whose progress is told. */
const roadmap = '/planes/plan-hdr-as-2025/';
let folder = '';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file: string, value: unknown): void => {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

/** The rows of a registry are added to those there are. */
function addRows(): void {
  for (const name of readdirSync(path.join(fixture, 'rows/registries'))) {
    const file = path.join(folder, 'content/registries', name);
    const rows = readJson(path.join(fixture, 'rows/registries', name)) as unknown[];
    writeJson(file, [...(readJson(file) as unknown[]), ...rows]);
  }
  // Of one goal and year there is one row: those of the project make room.
  const rows = readJson(path.join(fixture, 'rows/plans/progress.json'));
  writeJson(path.join(folder, 'content/plans/progress.json'), { rows });
  const file = path.join(folder, 'content/finder/questions.json');
  const finder = readJson(file) as { questions: { options: unknown[] }[] };
  finder.questions[0]?.options.push(...(readJson(path.join(fixture, 'rows/finder/questions.json')) as unknown[]));
  writeJson(file, finder);
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnv(), NODE_ENV: 'production', NORMA_SHARED: path.join(folder, 'nowhere') },
  });

/** A page as readers see it: words, with one space for each gap. */
function readPage(address: string): string {
  const file = path.join(folder, 'dist', address, address.endsWith('/') ? 'index.html' : '');
  expect(existsSync(file), address).toBe(true);
  return readFileSync(file, 'utf8').replaceAll(/&nbsp;|\u00a0|\s+/g, ' ');
}

beforeAll(() => {
  folder = copyProject();
  cpSync(path.join(fixture, 'files'), folder, { recursive: true });
  addRows();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('municipalities by ordinance and by TUPA, a form, a calculator, a plan and progress of one, by a row, a folder and their content', () => {
  test('are sound content', () => {
    const { stdout } = run('scripts/check-content.ts');
    expect(stdout).toContain('; 0 errores');
  });

  test('build', () => {
    const { status, stdout, stderr } = run('scripts/build.ts');
    expect(status, `${stdout.slice(-2000)}\n${stderr}`).toBe(0);
  });

  test('every page they bring is of a kind, and linked', () => {
    const { status, stdout, stderr } = run('scripts/check-site.ts', 'links');
    expect(status, `${stdout.slice(-2000)}\n${stderr}`).toBe(0);
  });

  test.for([
    ['/tramites/', 'Sacar tu carnet en Equis', 'the procedure in the list of its town'],
    [
      '/tramites/',
      'en Trujillo, en el Cusco, en Nuevo Chimbote, en Equis y en Zeta',
      'the town in the words of the list',
    ],
    ['/tramites/equis-carnet/', 'S/ 27.50', 'its fee this year'],
    ['/hojas/', '/hojas/equis-carnet/', 'its sheet in the list'],
    ['/hojas/equis-carnet/', 'S/ 27.50', 'its sheet'],
    ['/hojas/equis-carnet/', 'data-pdf="/hojas/equis-carnet/"', 'the place of its PDF'],
    ['/tramites/equis-carnet/laminas/', 'S/ 27.50', 'its slides'],
    ['/hojas/multas-equis/', 'S/ 2,200.00', 'the sheet of its fines'],
    ['/hojas/zonas-y-horas-equis/', 'La ordenanza no dice qué días pasan.', 'the sheet of its zones'],
    ['/calculadoras/derecho/', 'Carnet de Equis (Equis)', 'the fee in the calculator'],
    ['/calculadoras/multa/', 'Las multas en Equis', 'its fines'],
    ['/calculadoras/multa/', 'S/ 2,200.00', 'its fine in soles'],
    ['/calculadoras/plazo/', 'En Equis', 'the place in the calculator of deadlines'],
    ['/tramites/que-me-toca/', 'En la provincia de Equis', 'the first question of the finder'],
    ['/tramites/que-me-toca/equis/', 'Te toca sacar el carnet de Equis', 'its result'],
    ['/tramites/zeta-registro/', 'S/ 23.40', 'a fee in soles, out of a TUPA'],
    ['/tramites/zeta-registro/', 'Queda aprobado al presentarlo.', 'approval on the spot'],
    [
      '/tramites/zeta-registro/',
      'está en la página que sigue, que no tenemos',
      'what stands on a page that is not here',
    ],
    ['/tramites/zeta-registro/', 'tel:01555000', 'the channels of the form'],
    ['/normas/tupa-2024-mdz/proc_pa1000aaaa/', 'REGISTRO DE RECICLADORES', 'the page of the procedure in the TUPA'],
    ['/normas/tupa-2024-mdz/proc_pa1000aaaa/', 'proc_pa1000aaaa__requisitos__notas__point_1_2', 'notes numbered twice'],
    ['/calculadoras/derecho/', 'Registro de Zeta (Zeta): S/ 23.40', 'its fee in the calculator'],
    ['/tramites/que-me-toca/zeta/', 'Te toca registrarte en Zeta', 'its result of the finder'],
    ['/normas/', 'Equis', 'the place among the filters of norms'],
    ['/normas/om-001-2020-mpx/', '/tramites/#equis', 'the way from the norm to the procedures of the town'],
    ['/mi-zona/', '¿Y en Equis?', 'what its norm says of zones'],
    ['/comparar/', '/comparar/trujillo-equis/', 'its comparison beside the first one'],
    ['/comparar/trujillo-equis/', 'Comparar Trujillo y Equis', 'the comparison itself'],
    ['/comparar/trujillo-equis.csv', 'Del reciclaje.', 'its file'],
    ['/comparar/trujillo-cusco.csv', 'Trujillo', 'the file that was there, at its address'],
    ['/buscar/indice.json', 'om-001-2020-mpx', 'the number look-up'],
    ['/calculadoras/', '¿Cuánto es el doble?', 'the calculator in the list of tools'],
    ['/calculadoras/muestra/', 'El doble es 4', 'its page with the worked example'],
    ['/calculadoras/muestra/', 'El objeto de la ordenanza.', 'its legal basis, out of content'],
    ['/embed/calculadora/muestra/', '¿Cuánto es el doble?', 'the calculator in a frame'],
    ['/capacitar/', 'calculadora/muestra', 'the calculator for who takes it elsewhere'],
    ['/capacitar/taller/', 'calculadora/muestra', 'the calculator in a workshop'],
    ['/embed/articulo/om-001-2020-mpx-art-1/', 'data-page="/normas/om-001-2020-mpx/art_1/"', 'its article in a frame'],
    ['/capacitar/', '/capacitar/om-001-2020-mpx/', 'the way to its articles for who takes one elsewhere'],
    ['/capacitar/om-001-2020-mpx/', 'articulo/om-001-2020-mpx-art-1', 'the article among them'],
    ['/capacitar/taller/', 'articulo/tupa-2024-mdz-proc-pa1000aaaa', 'a procedure of the TUPA in a workshop'],
    ['/normas/om-001-2020-mpx/art_1/', '/capacitar/om-001-2020-mpx/?herramienta=', 'the way from its page to there'],
    ['/normas/om-001-2020-mpx/art_1/', '/calculadoras/muestra/', 'the way from the provision to the calculator'],
    [
      `${roadmap}actividades/`,
      'data-reported="2025:cumplida">Cumplida.',
      'a row of progress in the list of activities',
    ],
    [`${roadmap}accion/1-1-1/`, 'quedó instalado el Grupo de Trabajo de muestra', 'its words at the activity'],
    [`${roadmap}accion/1-1-1/`, 'href="https://example.com/memoria"', 'its source'],
    [`${roadmap}accion/1-1-1/`, 'Lo anotó A. Muestra el 28/11/2026.', 'who wrote it down, and when'],
    [`${roadmap}cronograma/`, 'data-reported="2025:cumplida">Cumplida.', 'the same in the timeline'],
    [`${roadmap}entidad/dgprcs/`, 'data-reported="2025:cumplida">Cumplida.', 'the same at who leads it'],
    ['/entidades/dgprcs/', 'data-reported="2025:cumplida">Cumplida.', 'the same at its own page'],
    [`${roadmap}graficos/meta-2.svg`, '>6.1</text>', 'a figure in the chart to take along'],
    [`${roadmap}graficos/meta-2.csv`, ';6.1', 'the same in its table'],
    [roadmap, 'Alcanzado: 6.1 %', 'a figure in the table of goals'],
    [roadmap, '>6.1</text>', 'the same beside the goal in the chart'],
    [
      roadmap,
      'Lo dice <a href="/normas/om-011-2012-mpt/art_33/#art_33__para_33-2">OM N° 011-2012-MPT, Artículo 33',
      'what says so',
    ],
    [roadmap, 'Alcanzado, según reportes públicos: 2025, 6.1 %.', 'the same in words'],
    [roadmap, '(su fecha no consta)', 'a source without a day'],
    [`${roadmap}avance.csv`, 'Cumplida;;;quedó instalado el Grupo de Trabajo de muestra;', 'the same as CSV'],
    [`${roadmap}avance.csv`, 'En curso;6.1;%;', 'the figure as a number'],
    [`${roadmap}avance.json`, '"rests": "quedó instalado', 'the same as JSON'],
    [`${roadmap}actividades.csv`, '2025: Cumplida', 'the same in the file of activities'],
    [`${roadmap}metas-con-fecha.json`, '"state": "Cumplida"', 'the same in what is due, with its day'],
    ['/formularios/', 'Ficha para el carnet de Equis', 'the form in the list'],
    ['/formularios/equis-ficha/', 'data-check="dni"', 'its page, with the check of a field'],
    ['/formularios/equis-ficha/', 'class="sheet own"', 'its sheet for paper'],
    ['/formularios/equis-ficha/', 'data-format="equis-ficha" data-version="1"', 'the mark of its file'],
    ['/formularios/equis-ficha/', '«regula el reciclaje»', 'the words each field rests on'],
    ['/tramites/equis-carnet/', 'Llenar: ficha de Equis', 'the way from the requirement to it'],
    ['/normas/om-001-2020-mpx/art_3/', '/formularios/equis-ficha/', 'the way from the provision to it'],
    ['/planes/', 'Un plan para probar', 'the plan in the list'],
    ['/planes/plan-de-muestra/', 'Reciclar más.', 'its page'],
    ['/planes/plan-de-muestra/', 'data-pdf="/planes/plan-de-muestra/"', 'the place of its PDF'],
    ['/planes/plan-de-muestra.json', '{"metas":2}', 'its file'],
    ['/normas/dleg-1278/', 'Plan de muestra', 'the norm it names knows it'],
  ])('%s holds «%s»: %s', ([address = '', words = '']) => {
    expect(readPage(address)).toContain(words);
  });

  test.for([
    ['carnet de equis', '/tramites/equis-carnet/', 'the procedure'],
    ['hoja para imprimir zeta', '/hojas/zeta-registro/', 'a sheet'],
    ['registrarme en zeta', '/tramites/zeta-registro/', 'the procedure of a TUPA'],
    ['zarcillo ámbar', '/formularios/equis-ficha/', 'the form, by a word of its own'],
    ['cordillera azafranada', '/planes/plan-de-muestra/', 'the plan, by a word of its own'],
  ])('search finds «%s» at %s: %s', ([query = '', page = '']) => {
    const { stdout, stderr } = run('scripts/find-pages.ts', query);
    expect(stdout, stderr).toContain(page);
  });
});
