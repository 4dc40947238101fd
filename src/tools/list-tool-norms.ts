import type { Tool } from './tool.schema.ts';

/** Ids of the norms a tool rests on, by its record: for its results and for the legal basis of its page. */
export function listToolNorms({ rests, page }: Pick<Tool, 'rests' | 'page'>): string[] {
  const sources = [...rests, ...(page?.basis ?? []).map(({ source }) => source)];
  return [...new Set(sources.map(({ norm }) => norm))];
}
