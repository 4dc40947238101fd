import { expect, test } from 'vitest';
import { listProcedures } from '#procedures';
import type { Page } from '../built-site/read-built-site.ts';
import { checkProcedureSources } from './procedure-sources.ts';

const page = (id: string, ...links: string[]): Page => ({
  path: `/tramites/${id}/`,
  file: `dist/tramites/${id}/index.html`,
  html: '',
  elements: links.map((href) => ({ tag: 'a', attributes: { href }, line: 1, text: '' })),
});

test('a page that leads nowhere lacks every source, doubt and later norm; a page that is not there is told', () => {
  const issues = checkProcedureSources([page('trujillo-carnet')]);
  const said = issues.filter(({ place }) => place.file.includes('trujillo-carnet')).map(({ message }) => message);
  for (const what of ['om-011-2012-mpt art_23', 'dleg-1278', 'trujillo-digesa-o-desa']) {
    expect(said.join('\n')).toContain(`«${what}»`);
  }
  expect(issues.filter(({ message }) => message.startsWith('No está')).length).toBe(listProcedures().length - 1);
});

test('a link to the place, to its page or to a norm without text is enough', () => {
  const links = ['/normas/om-011-2012-mpt/art_23/', '/normas/dleg-1278/', '/observaciones/x/#trujillo-digesa-o-desa'];
  const said = checkProcedureSources([page('trujillo-carnet', ...links)])
    .map(({ message }) => message)
    .join('\n');
  expect(said).not.toMatch(/«(?:om-011-2012-mpt art_23|dleg-1278|trujillo-digesa-o-desa)»/);
  expect(said).toContain('«om-011-2012-mpt art_33__para_33-2__point_a»');
});
