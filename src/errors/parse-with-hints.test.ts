import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkWithHints, formatIssue, parseWithHints, parseYaml, SiteError } from './index.ts';

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'un día (AAAA-MM-DD)', examples: ['2012-05-24'] });

const Sample = z.strictObject({
  title: z.string().min(1),
  year: z.int().min(1821).optional(),
  level: z.enum(['completa', 'parcial']).optional(),
  topics: z.array(z.string()).min(1).optional(),
  dates: z.array(z.strictObject({ date: Day })).optional(),
  door: z.union([z.string(), z.strictObject({ url: z.string(), label: z.string() })]).optional(),
  place: z
    .union([z.string(), z.number()])
    .meta({ description: 'un lugar', examples: ['art. 5'] })
    .optional(),
  even: z
    .number()
    .refine((value) => value % 2 === 0, { error: 'tiene que ser par.' })
    .optional(),
});

const rows: [reason: string, yaml: string, expected: string][] = [
  [
    'a key written wrong is told once, with the key that exists',
    'titel: Uno',
    'error  a.mdx:2:1  [unknown-key]\n  La clave «titel» no existe. ¿Quiso decir «title»?\n  → title: "Uno"',
  ],
  [
    'a key that is near none lists the keys there are',
    'title: Uno\ncolour: rojo',
    'error  a.mdx:3:1  [unknown-key]\n  La clave «colour» no existe.\n  → Quítela. Las claves posibles son: title, year, level, topics, dates, door, place, even.',
  ],
  [
    'a missing key comes with a line to fill in',
    'year: 2012',
    'error  a.mdx:2:1  [missing-key]\n  «title»: falta esta clave, que es obligatoria.\n  → title: "…"',
  ],
  [
    'a number where a text is due gets its quotes',
    'title: 27314',
    'error  a.mdx:2:1  [wrong-type]\n  «title»: se esperaba un texto y se recibió el número 27314.\n  → title: "27314"',
  ],
  [
    'a single text where a list is due gets its brackets',
    'title: Uno\ntopics: agua',
    'error  a.mdx:3:1  [wrong-type]\n  «topics»: se esperaba una lista y se recibió el texto «agua».\n  → topics: ["agua"]',
  ],
  [
    'a value that is nearly one of the list is corrected',
    'title: Uno\nlevel: completo',
    'error  a.mdx:3:1  [unknown-value]\n  «level»: se recibió el texto «completo» y se esperaba uno de estos valores: «completa», «parcial».\n  → level: "completa"',
  ],
  [
    'an empty list says how many are due',
    'title: Uno\ntopics: []',
    'error  a.mdx:3:1  [out-of-range]\n  «topics»: se esperaba al menos 1 elemento y se recibió una lista vacía.\n  → Por ejemplo, con esta forma: topics: ["…"]',
  ],
  [
    'a wrong form is explained in the words of the schema',
    'title: Uno\ndates:\n  - date: 24/05/2012',
    'error  a.mdx:4:5  [wrong-form]\n  «dates[0].date»: se esperaba un día (AAAA-MM-DD) y se recibió el texto «24/05/2012».\n  → date: "2012-05-24"',
  ],
  [
    'a union answers for the branch that was meant',
    'title: Uno\ndoor:\n  url: /a/\n  labell: A',
    'error  a.mdx:5:3  [unknown-key]\n  La clave «labell» no existe en «door». ¿Quiso decir «label»?\n  → label: "A"',
  ],
  [
    'a union that may be left out is explained in its own words',
    'title: Uno\nplace: [5]',
    'error  a.mdx:3:1  [wrong-form]\n  «place»: se esperaba un lugar y se recibió una lista.\n  → Por ejemplo, con esta forma: place: "art. 5"',
  ],
  [
    'a message written in the schema stands as it is',
    'title: Uno\neven: 3',
    'error  a.mdx:3:1  [wrong-form]\n  «even»: tiene que ser par.\n  → Compare con los otros registros de su clase.',
  ],
];

describe('checkWithHints', () => {
  test.for(rows)('%s', ([, yaml, expected]) => {
    const read = parseYaml(yaml, 'a.mdx', 2);
    expect(checkWithHints(Sample, read.value, read.locate).map(formatIssue).join('\n')).toBe(expected);
  });

  test('a sound value has no issues', () => {
    expect(checkWithHints(Sample, { title: 'Uno', year: 2012 }, { file: 'a.mdx' })).toEqual([]);
  });

  test('in JSON the corrected line is JSON', () => {
    const [issue] = checkWithHints(Sample, { title: 5 }, { file: 'a.json' });
    expect(issue?.fix).toBe('"title": "5"');
  });
});

describe('parseWithHints', () => {
  test('gives the parsed value back', () => {
    expect(parseWithHints(Sample, { title: 'Uno' }, { file: 'a.mdx' })).toEqual({ title: 'Uno' });
  });

  test('throws every issue at once', () => {
    expect(() => parseWithHints(Sample, { year: 'x', level: 'y' }, { file: 'a.mdx' })).toThrow(SiteError);
  });
});
