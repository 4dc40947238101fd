import { describe, expect, test } from 'vitest';
import { readPreview } from './preview-content.ts';

const page = `
  <main>
    <div data-preview>
      <h1><span class="kicker">Ley</span><span class="number">N°\u00a027314</span></h1>
      <p class="lead">Ley General de Residuos Sólidos</p>
      <span class="status" data-status="derogada">Derogada</span>
      <p data-evidence>La derogó el DLeg 1278. <a href="#estado">Ver su historia</a>. Revisado el 21/11/2026.</p>
    </div>
    <article class="article" id="art_1"><div class="text">
      <header><h2>Artículo 1</h2></header>
      <div class="numeral" id="art_1__para_1-1"><a class="marker">1.1</a><h3>Nombre</h3></div>
      <p>Texto del numeral.</p>
      <ol><li id="art_1__para_1-1__point_a">a. Un literal <b>marcado</b></li></ol>
    </div></article>
  </main>`;

function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('readPreview', () => {
  test('reads name, state and evidence of a norm', () => {
    expect(readPreview(parsePage(page), '#nada')).toEqual({
      mark: 'derogada',
      status: 'Derogada',
      title: 'Ley N° 27314. Ley General de Residuos Sólidos',
      evidence: 'La derogó el DLeg 1278.',
      passage: '',
    });
  });

  test.for([
    ['', 'Artículo 1 1.1Nombre Texto del numeral. a. Un literal marcado', 'no hash: the article of the page'],
    ['#art_1', 'Artículo 1 1.1Nombre Texto del numeral. a. Un literal marcado', 'the article by its id'],
    ['#art_1__para_1-1', '1.1Nombre Texto del numeral.', 'a numeral takes the text after its heading'],
    ['#art_1__para_1-1__point_a', 'a. Un literal marcado', 'a point, marks dropped'],
    ['#%61rt_1__para_1-1__point_a', 'a. Un literal marcado', 'an escaped hash is the same place'],
  ] as const)('reads the passage at «%s»: %s', ([hash, passage]) => {
    expect(readPreview(parsePage(page), hash)?.passage).toBe(passage);
  });

  test('cuts a long passage at a word', () => {
    const long = page.replace('Texto del numeral.', 'palabra '.repeat(200));
    const passage = readPreview(parsePage(long), '#art_1')?.passage ?? '';
    expect(passage.length).toBeLessThanOrEqual(422);
    expect(passage).toMatch(/palabra…$/);
  });

  test('of a definition it gives its words, apart from ours', () => {
    const term = parsePage(
      '<div data-preview><h1><span class="kicker">Glosario</span> Acopio</h1></div><section id="om-1"><h2>OM N° 1</h2><blockquote data-defines><p>Acopio.- Lugar:</p><p>a. Uno.</p></blockquote><p class="small">artículo 4. Estado: sin verificar.</p></section>',
    );
    expect(readPreview(term, '#om-1')).toEqual({
      mark: '',
      status: '',
      title: 'Glosario Acopio',
      evidence: 'artículo 4. Estado: sin verificar.',
      passage: 'Acopio.- Lugar: a. Uno.',
    });
  });

  test('of a sigla what it stands for, on a page without a preview', () => {
    const list = parsePage(
      '<dl><div id="sigla-or"><dt>OR</dt><dd><span data-defines>Organizaciones</span> <small>(OM N° 1, art. 5)</small></dd></div></dl>',
    );
    expect(readPreview(list, '#sigla-or')).toMatchObject({
      title: 'OR',
      passage: 'Organizaciones',
      evidence: '(OM N° 1, art. 5)',
    });
    expect(readPreview(list, '#sigla-x')).toBeUndefined();
  });

  test('gives nothing for a page without a preview', () => {
    expect(readPreview(parsePage('<main></main>'), '')).toBeUndefined();
  });
});
