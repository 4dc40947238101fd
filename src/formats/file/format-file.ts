import { fitValues } from './fit-values.ts';
import type { FormatShape, FormatValues } from './format-values.ts';

/** Which form, and which version of it. */
export interface FormatMark {
  format: string;
  version: number;
}

/** Largest file that is read, in characters: thousands of rows. */
export const largestFile = 2_000_000;

/** What a file holds, and the names in it that this form does not have any more; or why it is refused. */
export type ReadFormat = { values: FormatValues; left: readonly string[] } | { problem: string };

/** What is filled in, as a file of the reader's own. */
export function writeFormatFile({ format, version }: FormatMark, savedOn: string, values: FormatValues): string {
  return `${JSON.stringify({ format, version, savedOn, values: Object.fromEntries(values) }, null, 1)}\n`;
}

function parseFile(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const own = (file: Record<string, unknown>, key: string): unknown => (Object.hasOwn(file, key) ? file[key] : undefined);

/** Who made the file, and when: this form, in a version we know. */
function refuseMark(file: Record<string, unknown>, { format, version }: FormatMark): string | undefined {
  const [given, of] = [own(file, 'format'), own(file, 'version')];
  if (typeof given !== 'string' || !Number.isInteger(of)) return 'El archivo no es de un formulario de este sitio.';
  if (given !== format) return `El archivo es de otro formulario («${given.slice(0, 40)}»); este es «${format}».`;
  if (Number(of) > version) {
    return `El archivo es de una versión más nueva (${Number(of)}) que esta página (${version}): vuelve a cargar la página con conexión.`;
  }
  return undefined;
}

/** Reads a file of the form; whatever it holds, nothing of it reaches the page unless it fits. */
export function readFormatFile(text: string, mark: FormatMark, shape: FormatShape): ReadFormat {
  if (text.length > largestFile) return { problem: 'El archivo es demasiado grande para ser de este formulario.' };
  const file = parseFile(text);
  if (!file) return { problem: 'El archivo está dañado o no es de un formulario: no se puede leer como JSON.' };
  const problem = refuseMark(file, mark);
  if (problem !== undefined) return { problem };
  const fitted = fitValues(own(file, 'values'), shape);
  if (!fitted) return { problem: 'El archivo está dañado: no trae los datos del formulario.' };
  // A field may have gone since an older version; in a file of this one nothing is out of place.
  if (fitted.left.length > 0 && own(file, 'version') === mark.version) {
    return { problem: `El archivo está dañado: no entendemos «${fitted.left.slice(0, 3).join('», «')}».` };
  }
  return fitted;
}
