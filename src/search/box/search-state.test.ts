import { describe, expect, it } from 'vitest';
import { formatSearchState, parseSearchState } from './search-state.ts';

const parse = (query: string): ReturnType<typeof parseSearchState> => parseSearchState(new URLSearchParams(query));

describe('the address of a search', () => {
  const rows: [query: string, back: string, why: string][] = [
    ['', '', 'nothing asked'],
    ['q=carnet', '?q=carnet', 'words'],
    ['q=+carnet+', '?q=carnet', 'white space at the ends'],
    ['tema=salud&q=vacuna', '?q=vacuna&tema=salud', 'keys in fixed order'],
    ['q=a&tipo=&estado=vigente', '?q=a&estado=vigente', 'an empty filter asks for nothing'],
    ['q=a&otra=1', '?q=a', 'unknown keys'],
    ['q=a&tipo=<b>', '?q=a', 'a filter that is no id'],
    ['q=a&pagina=3', '?q=a&pagina=3', 'pages'],
    ['q=a&pagina=-1', '?q=a', 'no such page'],
    ['q=a&pagina=1e9', '?q=a', 'no such page'],
    ['q=%3Cscript%3E', '?q=%3Cscript%3E', 'HTML stays text'],
  ];

  it.each(rows)('«%s» → «%s» (%s)', (query, back) => {
    expect(formatSearchState(parse(query))).toBe(back);
  });

  it('cuts a very long question', () => {
    expect(parse(`q=${'a'.repeat(100_000)}`).q).toHaveLength(200);
  });
});
