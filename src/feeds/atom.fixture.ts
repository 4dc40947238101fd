import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { validateXML } from 'xmllint-wasm';
import { escapeHtml } from '#norms';

/** A feed as a program reads it. */
interface ReadFeed {
  id: string;
  title: string;
  updated: string;
  author: string;
  lang: string | null;
  links: { rel: string | null; href: string | null }[];
  entries: { id: string; title: string; updated: string; summary: string; href: string | null }[];
}

interface XmlElement {
  localName: string;
  textContent: string | null;
  children: Iterable<XmlElement>;
  getAttribute: (name: string) => string | null;
}

const listChildren = (parent: XmlElement, name: string): XmlElement[] =>
  [...parent.children].filter(({ localName }) => localName === name);

/** The one child of this name; throws where there is none or more than one, as Atom does. */
function readOne(parent: XmlElement, name: string): string {
  const found = listChildren(parent, name);
  if (found.length !== 1) throw new Error(`There are ${found.length} of ${name}.`);
  const text = found[0]?.textContent?.trim() ?? '';
  if (text === '') throw new Error(`${name} is empty.`);
  return text;
}

/** The parser here knows no CDATA: the same words, escaped. */
const openCdata = (text: string): string =>
  text.replaceAll(/<!\[CDATA\[([^]*?)\]\]>/gu, (_whole, inside: string) => escapeHtml(inside));

/** What is wrong with feeds by their grammar (RFC 4287, as far as we use it), by file; empty where all are sound. */
export async function validateAtom(files: readonly { fileName: string; contents: string }[]): Promise<string[]> {
  const grammar = readFileSync(path.join(import.meta.dirname, 'atom.fixture.rng'), 'utf8');
  const { errors } = await validateXML({
    xml: files,
    schema: [{ fileName: 'atom.rng', contents: grammar }],
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Reads a feed and throws where it lacks what RFC 4287 asks for. */
export function parseAtom(text: string): ReadFeed {
  const parser = new new Window().DOMParser();
  const root = parser.parseFromString(openCdata(text), 'application/xml')
    .documentElement as unknown as XmlElement | null;
  if (root?.localName !== 'feed') throw new Error('It is no Atom feed.');
  return {
    id: readOne(root, 'id'),
    title: readOne(root, 'title'),
    updated: readOne(root, 'updated'),
    author: readOne(listChildren(root, 'author')[0] ?? root, 'name'),
    lang: root.getAttribute('xml:lang'),
    links: listChildren(root, 'link').map((link) => ({
      rel: link.getAttribute('rel'),
      href: link.getAttribute('href'),
    })),
    entries: listChildren(root, 'entry').map((entry) => ({
      id: readOne(entry, 'id'),
      title: readOne(entry, 'title'),
      updated: readOne(entry, 'updated'),
      summary: readOne(entry, 'summary'),
      href: listChildren(entry, 'link')[0]?.getAttribute('href') ?? null,
    })),
  };
}
