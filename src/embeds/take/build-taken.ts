import { buildFrame, buildSnippet } from '../snippet.ts';
import type { TakingWay } from '../places.content.ts';
import type { OfferedTool } from './offer.ts';

/** What a trainer chose besides the tool: the look, as in an address. */
export interface TakenLook {
  /** `claro`, `oscuro`; empty: as the reader has it. */
  tema: string;
  /** Six digits, without `#`; empty: ours. */
  color: string;
}

/** Whole address of an embed with its look and the version of its rules, so that it can say when they have changed. */
export function formatTakenAddress(tool: OfferedTool, { tema, color }: TakenLook, origin: string): string {
  const address = new URL(tool.embed, origin);
  if (tema !== '') address.searchParams.set('tema', tema);
  if (color !== '') address.searchParams.set('color', color);
  address.searchParams.set('reglas', tool.version);
  return address.href;
}

/** What is copied: code, address or message. A host that is given the bare address reads its own size from it. */
export function buildTaken(tool: OfferedTool, way: TakingWay, look: TakenLook, origin: string): string {
  const frame = { title: tool.name, address: formatTakenAddress(tool, look, origin), height: tool.height };
  const page = new URL(tool.page, origin).href;
  const written: Record<TakingWay, () => string> = {
    marco: () => buildFrame(frame),
    programa: () => buildSnippet(frame, origin),
    direccion: () => frame.address,
    enlace: () => `${tool.name}\n${page}`,
    codigo: () => page,
  };
  return written[way]();
}
