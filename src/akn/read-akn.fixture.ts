import { formatBlock, formatInlines, type NormTree, type ProvisionChild, type TextBlock } from '#norms';

/** A printed line and the place it stands in. */
export interface Line {
  eId: string;
  text: string;
}

/** Lines of a text in order, those of its notes apart. */
export interface ReadText {
  lines: Line[];
  notes: Line[];
  /** Every eId of the text, sorted. */
  eIds: string[];
}

const blank = ({ text }: Line): boolean => text.trim() !== '';
const sortById = (lines: Line[]): Line[] => lines.toSorted((a, b) => a.eId.localeCompare(b.eId));

function finish(lines: Line[], notes: Line[], eIds: string[]): ReadText {
  return { lines: lines.filter(blank), notes: sortById(notes.filter(blank)), eIds: eIds.toSorted() };
}

/** What a tree says, line by line. */
export function readTree(tree: NormTree): ReadText {
  const [lines, notes, eIds]: [Line[], Line[], string[]] = [[], [], []];
  const take = (eId: string, blocks: readonly TextBlock[]): void => {
    for (const block of blocks) lines.push({ eId, text: formatBlock(block) });
  };
  const visit = (children: readonly ProvisionChild[], eId: string): void => {
    for (const child of children) {
      if (child.kind === 'text') {
        take(eId, [child]);
        continue;
      }
      eIds.push(child.eId);
      if (child.kind === 'note')
        notes.push(...child.text.map((block) => ({ eId: child.eId, text: formatBlock(block) })));
      else if (child.kind === 'table') {
        for (const row of [...child.head, ...child.body]) {
          eIds.push(row.eId);
          const printed = row.cells.flatMap((cell) => cell.lines);
          lines.push(...printed.map((line) => ({ eId: row.eId, text: formatInlines(line) })));
        }
      } else {
        if (child.marker !== undefined && !child.editorial) lines.push({ eId: child.eId, text: child.marker });
        const heading = (child.heading ?? []).map(formatBlock).filter((line) => line !== '');
        lines.push({ eId: child.eId, text: heading.join(' ') });
        visit(child.children, child.eId);
      }
    }
  };
  visit(tree.children, '');
  return finish(lines, notes, eIds);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' };
const decode = (text: string): string => text.replaceAll(/&(#?\w+);/gu, (_, name: string) => entities[name] ?? '?');
const ends = /^(?:p|num|heading|tr|td|th|quotedStructure|authorialNote)$/u;

/** What an XML says, line by line: elements inside a line are passed over, metadata are left out. */
export function readAkn(xml: string): ReadText {
  const [lines, notes, eIds]: [Line[], Line[], string[]] = [[], [], []];
  const open: { name: string; eId: string; text: string }[] = [{ name: '', eId: '', text: '' }];
  const body = xml.replaceAll(/<meta>.*?<\/meta>|<sup class="mark">.*?<\/sup>/gsu, '').replace(/<\?.*?\?>/u, '');
  // The name of a text that stands alone is that of its body.
  const only = /<\/preface>.*?<body eId="(?<eId>[^"]+)"/su.exec(body)?.groups?.['eId'] ?? '';
  const end = (name: string, { eId, text }: { eId: string; text: string }): void => {
    const place = eId === '' && open.some((element) => element.name === 'preface') ? only : eId;
    const line = { eId: place, text: decode(text) };
    if (ends.test(name)) (open.some((element) => element.name === 'authorialNote') ? notes : lines).push(line);
  };
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    const [, closes, name = '', rest = ''] = /^<(\/?)([\w:]+)([^>]*)>$/su.exec(token) ?? [];
    const top = open.at(-1);
    if (!top) break;
    if (name === '') top.text += token;
    else if (name === 'br') top.text += ' ';
    else if (closes === '/') {
      open.pop();
      if (ends.test(name)) end(name, top);
      else if (open.length > 0) (open.at(-1) as { text: string }).text += top.text;
    } else {
      const own = /\seId="([^"]*)"/u.exec(rest)?.[1];
      if (own !== undefined) eIds.push(own);
      // Words before a quotation are a line of their own.
      if (name === 'quotedStructure') {
        end('p', top);
        top.text = '';
      }
      if (!rest.endsWith('/')) open.push({ name, eId: own ?? top.eId, text: '' });
    }
  }
  return finish(lines, notes, eIds);
}
