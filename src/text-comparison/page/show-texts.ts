import { clearProblems, showProblem, buildElement } from '#forms';
import type { NormTree } from '#norms/blocks';
import { alignNorms, alignParts, type Alignment } from '../align/align-norms.ts';
import { buildComparison, type TextComparison } from '../build-comparison.ts';
import type { ComparedNorm } from '../compared-norm.ts';
import { listParts, listUnits, type Unit } from '../align/list-units.ts';
import { renderAlone, renderSection, renderTally, type ComparedNorms } from '../render-comparison.ts';
import type { Choices } from './compare-tool.ts';
import { buildNode } from './to-dom.ts';

/** A norm that was read: what is paired, and what can be chosen by hand. */
interface ReadText {
  units: Unit[];
  parts: Unit[];
}

const kept = new Map<string, Promise<ReadText>>();

async function fetchText(id: string): Promise<ReadText> {
  const response = await fetch(`/normas/${id}.json`);
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const { text } = (await response.json()) as { text: NormTree };
  return { units: listUnits(text), parts: listParts(text) };
}

/** Reads a norm once; what did not come is asked for again the next time. */
function readText(id: string): Promise<ReadText> {
  const text = kept.get(id) ?? fetchText(id);
  kept.set(id, text);
  text.catch(() => kept.delete(id));
  return text;
}

/** The parts of a norm to choose from; without a norm, none. `read` says which norm and which part are wanted now. */
export async function fillParts(select: HTMLSelectElement, read: () => [id: string, part: string]): Promise<void> {
  const [id] = read();
  const parts = id === '' ? [] : (await readText(id)).parts;
  const [wanted, part] = read();
  if (wanted !== id) return;
  const options = parts.map(({ eId, name, heading }) => {
    const words = heading === '' ? name : `${name}. ${heading}`;
    return buildElement('option', { value: eId }, words.length > 70 ? `${words.slice(0, 70)}…` : words);
  });
  const all = id === '' ? 'Elige primero la norma' : 'Toda la norma';
  select.replaceChildren(buildElement('option', { value: '' }, all), ...options);
  select.value = parts.some(({ eId }) => eId === part) ? part : '';
  select.disabled = id === '';
}

/** Keeps of a whole comparison what has to do with one part: it, and what is inside it. */
function keepPart(alignment: Alignment, { de, con }: Choices): Alignment {
  const isInside = ({ eId, page }: Unit, part: string): boolean =>
    part === '' || eId === part || page === part || eId.startsWith(`${part}__`);
  const [a, b] = [alignment.a.filter((unit) => isInside(unit, de)), alignment.b.filter((unit) => isInside(unit, con))];
  const links = alignment.links.filter((link) => a.includes(link.a) && b.includes(link.b));
  return { ...alignment, a, b, links };
}

/** What is asked for, side by side; undefined where a part that was asked for is not in its norm. */
function compare(first: ReadText, second: ReadText, choices: Choices): TextComparison | undefined {
  const [one, other] = [
    first.parts.find(({ eId }) => eId === choices.de),
    second.parts.find(({ eId }) => eId === choices.con),
  ];
  if ((choices.de !== '' && !one) || (choices.con !== '' && !other)) return undefined;
  if (one && other) return buildComparison(alignParts(one, other, first.units, second.units));
  return buildComparison(keepPart(alignNorms(first.units, second.units), choices));
}

function buildWhole(norms: ComparedNorms, comparison: TextComparison, { de, con }: Choices): HTMLElement[] {
  const sections = comparison.sections.map((section) => buildNode(renderSection(norms, section)));
  if (de !== '' && con !== '') return sections;
  const title = (words: string): HTMLElement => buildElement('h3', {}, words);
  return [
    ...(de === '' && con === '' ? [buildNode(renderTally(norms, comparison))] : []),
    buildElement(
      'p',
      {},
      'Lo subrayado está solo en esa norma. Las parejas las junta un programa: ',
      buildElement('a', { href: '#como' }, 'cómo se comparan'),
      '.',
    ),
    ...sections,
    ...(con === ''
      ? [title(`Sin pareja en ${norms.a.short}`), buildNode(renderAlone(norms.a, comparison.alone.a))]
      : []),
    ...(de === ''
      ? [title(`Sin pareja en ${norms.b.short}`), buildNode(renderAlone(norms.b, comparison.alone.b))]
      : []),
  ];
}

/** The state of both norms, which the page has ready. */
function cloneStates(tool: HTMLElement, ids: readonly string[]): Node[] {
  return [...new Set(ids)].flatMap((id) => {
    const ready = tool.querySelector<HTMLTemplateElement>(`template[data-norm="${id}"]`);
    return ready ? [ready.content.cloneNode(true)] : [];
  });
}

/** Says beside each of these fields what to mend, and goes to the first; nothing is left to say below. */
function askAgain(tool: HTMLElement, names: readonly string[], message: string): '' {
  const form = tool.querySelector('form');
  if (form) for (const field of names) showProblem(form, { field, message });
  tool.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  return '';
}

/** Lays side by side what was chosen; gives what is to be said aloud. `isWanted` is false once something else was asked for. */
export async function showTexts(
  tool: HTMLElement,
  choices: Choices,
  known: readonly ComparedNorm[],
  isWanted: () => boolean,
): Promise<string> {
  const region = tool.querySelector<HTMLElement>('[data-result]');
  const [title, states, texts] = ['h2', '[data-states]', '[data-texts]'].map((place) => region?.querySelector(place));
  const [a, b] = [choices.a, choices.b].map((id) => known.find((norm) => norm.id === id));
  if (!region || !title || !states || !texts) return '';
  region.hidden = true;
  clearProblems(tool);
  if (!a || !b) return askAgain(tool, [...(a ? [] : ['a']), ...(b ? [] : ['b'])], 'Elige una norma.');
  const isSame = a.id === b.id;
  if (isSame && (choices.de === '' || choices.con === ''))
    return 'Es la misma norma: elige otra, o una parte para cada lado.';
  const [first, second] = await Promise.all([readText(a.id), readText(b.id)]);
  if (!isWanted()) return '';
  const comparison = compare(first, second, choices);
  if (!comparison) return 'Esa parte no está en el texto que tenemos: elige otra.';
  if (comparison.sections.length === 0 && (choices.de !== '' || choices.con !== ''))
    return 'Esa parte no halla pareja en la otra norma. Elige también la parte de la otra y las ponemos lado a lado.';
  title.textContent = isSame ? `${a.name}, dos partes` : `${a.short} y ${b.short}`;
  states.replaceChildren(...cloneStates(tool, [a.id, b.id]));
  texts.replaceChildren(...buildWhole({ a, b }, comparison, choices));
  region.hidden = false;
  (title as HTMLElement).focus();
  return '';
}
