import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file that somebody opens in a page. */
export interface HostileFile {
  /** What is wrong with it; no two have the same. */
  why: string;
  name: string;
  content: Uint8Array;
  /** Its markup is broken: what the browser itself says of that has a style, which the policy stops. */
  isBroken?: true;
}

const markup = '<img src=x onerror=__pwned=1>';
const entity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}"><!ENTITY e "${'&d;'.repeat(50)}"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&e;&f;</x>`;
const zip = (parts: Zippable): Uint8Array => zipSync(parts);
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);
const file = (why: string, name: string, content: Uint8Array | string): HostileFile => ({
  why,
  name,
  content: typeof content === 'string' ? strToU8(content) : content,
});
const keptForm = (values: unknown, more = ''): string =>
  `{"format":"padron","version":1,"savedOn":"2026-11-01"${more},"values":${JSON.stringify(values)}}`;

/** Files for a form that reads its own JSON and tables. */
export const formFiles: readonly HostileFile[] = [
  file('nothing', 'a.json', ''),
  file('NUL', 'a.json', '\0\0\0\0'),
  file('a picture by another name', 'a.json', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])),
  file('cut in the middle', 'a.json', '{"format":"padron","ver'),
  file('null', 'a.json', 'null'),
  file('a list', 'a.json', '[[[]]]'),
  file('100,000 lists within lists', 'a.json', '['.repeat(100_000)),
  file('a prototype', 'a.json', keptForm({}, ',"__proto__":{"polluted":1}')),
  file(
    'values that are a prototype',
    'a.json',
    '{"format":"padron","version":1,"values":{"__proto__":{"polluted":1}}}',
  ),
  file('values of markup', 'a.json', keptForm({ [markup]: markup, organizacion: markup, toString: markup })),
  file('rows of markup', 'a.json', keptForm({ socios: [{ apellidos: markup }, null, [], 'x', { __proto__: null }] })),
  file('rows without end', 'a.json', keptForm({ socios: Array.from({ length: 20_000 }, () => ({ apellidos: 'x' })) })),
  file('another form of markup', 'a.json', JSON.stringify({ format: markup, version: 1, values: {} })),
  file('a version to come', 'a.json', '{"format":"padron","version":1e300,"values":{}}'),
  file('a name of markup', `${markup.replace('/', '')}.json`, 'x'),
  file('larger than any form', 'a.json', `"${'A'.repeat(3_000_000)}"`),
  file('a table of markup', 'a.csv', `${markup};${markup}\n"=1+1";"${markup}"\n`),
  file('a table with quotes that never close', 'a.csv', `"${'a\n'.repeat(5000)}`),
  file('a table of 100,000 columns', 'a.csv', ';'.repeat(100_000)),
  file('a table in UTF-16', 'a.csv', Buffer.from('Ana;Quispe\n', 'utf16le')),
  file('a workbook that is none', 'a.xlsx', 'PK\u0003\u0004nada'),
  {
    ...file(
      'a workbook of entities',
      'a.xlsx',
      zip({ 'xl/workbook.xml': strToU8(entity), 'xl/worksheets/sheet1.xml': strToU8(entity) }),
    ),
    isBroken: true,
  },
  file('a workbook with paths out of it', 'a.xlsx', zip({ '../../xl/worksheets/sheet1.xml': strToU8('<x/>') })),
  file('a workbook that unpacks to 100 MB', 'a.xlsx', zip({ 'xl/worksheets/sheet1.xml': zeros(100) })),
  file(
    'a workbook whose sheets unpack to 150 MB',
    'a.xlsx',
    zip(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, zeros(15)]))),
  ),
  file(
    'a workbook with a cell far out',
    'a.xlsx',
    zip({
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData><row><c r="ZZZZZZZ1" t="s"><v>-1</v></c><c r="__proto__"><v>${'9'.repeat(99)}</v></c></row></sheetData></worksheet>`,
      ),
    }),
  ),
];

const docx = (document: string | Uint8Array): Uint8Array =>
  zip({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
  });
const words = (text: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

/** Files for the page that reviews the citations of a text. */
export const textFiles: readonly HostileFile[] = [
  file('nothing', 'a.txt', ''),
  file('no ending', 'texto', 'x'),
  file('a name of markup', `${markup}.exe`, 'x'),
  file('a picture by another name', 'a.pdf', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])),
  file(
    'bytes of no text',
    'a.txt',
    new Uint8Array(5000).map((_, at) => (at * 7919) % 256),
  ),
  file('markup', 'a.txt', `Ley N° 29419 ${markup} <script>__pwned=1</script>`),
  file('brackets without end', 'a.txt', '(('.repeat(50_000)),
  file('figures without end', 'a.txt', '1'.repeat(100_000)),
  file('pieces of norms without end', 'a.txt', 'artículo 1, numeral 2, literal a) y '.repeat(3000)),
  file('one letter with marks without end', 'a.txt', `a${'\u0301'.repeat(50_000)}`),
  file('right to left', 'a.txt', '\u202ELey N° 29419\u2066'),
  file('a document that is a page', 'a.docx', `<html>${markup}</html>`),
  file('a document without its text', 'a.docx', zip({ 'x.xml': strToU8('<x/>') })),
  file('a document of markup', 'a.docx', docx(words('Ley N° 29419 &lt;img src=x onerror=__pwned=1&gt;'))),
  file('a document of entities', 'a.docx', docx(entity)),
  file('a document that unpacks to 300 MB', 'a.docx', docx(zeros(300))),
  file(
    'a PDF cut short',
    'a.pdf',
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\n',
  ),
  file(
    'a PDF that leads to itself',
    'a.pdf',
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 99999>>endobj\ntrailer<</Root 1 0 R/Prev 0>>\nstartxref\n9\n%%EOF',
  ),
];
