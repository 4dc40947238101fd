import { parse, type ValueNode } from '@humanwhocodes/momoa';

type Path = readonly (string | number)[];

function findNode(text: string, path: Path): ValueNode {
  let node: ValueNode | undefined = parse(text, { mode: 'json', ranges: true }).body;
  for (const key of path) {
    if (node?.type === 'Object')
      node = node.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
    else node = node?.type === 'Array' ? node.elements[Number(key)]?.value : undefined;
  }
  if (!node) throw new Error(`There is nothing at ${path.join('.')}.`);
  return node;
}

const rangeOf = (node: ValueNode): readonly [number, number] => node.range as [number, number];

/** The text with one more value at the end of the list at `path`; all else stays as its author wrote it. */
export function appendToList(text: string, path: Path, value: unknown): string {
  const list = findNode(text, path);
  if (list.type !== 'Array') throw new Error(`${path.join('.')} is no list.`);
  const last = list.elements.at(-1)?.value;
  const at = last ? rangeOf(last)[1] : rangeOf(list)[0] + 1;
  const indent = last ? (/[^\n]*$/.exec(text.slice(0, rangeOf(last)[0]))?.[0] ?? '') : '  ';
  const margin = /^\s*/.exec(indent)?.[0] ?? '';
  const written = JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
  const close = last ? '' : '\n';
  return `${text.slice(0, at)}${last ? ',' : ''}\n${margin}${written}${close}${text.slice(at)}`;
}

/** The text without one value of the list at `path`. */
export function removeFromList(text: string, path: Path, index: number): string {
  const list = findNode(text, path);
  const elements = list.type === 'Array' ? list.elements.map(({ value }) => rangeOf(value)) : [];
  const [own, before, after] = [elements[index], elements[index - 1], elements[index + 1]];
  if (!own) throw new Error(`${path.join('.')} has no ${index}.`);
  const [from, to] = after ? [own[0], after[0]] : [before?.[1] ?? own[0], own[1]];
  return text.slice(0, from) + text.slice(to);
}
