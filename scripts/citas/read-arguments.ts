import { parseArgs } from 'node:util';
import { listIssuers } from '#norms';

/** What the command line asks for. */
export interface Order {
  files: string[];
  isJson: boolean;
  isHelp: boolean;
  issuer?: string;
  /** What is wrong with it. */
  problem?: string;
}

/** Reads the words behind `npm run citas --`. */
export function readArguments(words: string[]): Order {
  const options = {
    json: { type: 'boolean' },
    ayuda: { type: 'boolean' },
    municipalidad: { type: 'string' },
  } as const;
  const nothing = { files: [], isJson: false, isHelp: false };
  try {
    const { values, positionals: files } = parseArgs({ args: words, options, allowPositionals: true });
    const { municipalidad: issuer } = values;
    const order = {
      files,
      isJson: values.json === true,
      isHelp: values.ayuda === true,
      ...(issuer !== undefined && { issuer }),
    };
    if (issuer !== undefined && !listIssuers().some(({ id }) => id === issuer))
      return { ...order, problem: `«${issuer}» no es un emisor de content/registries/issuers.json.` };
    return files.length === 0 ? { ...order, problem: 'Falta el archivo.' } : order;
  } catch (error) {
    return { ...nothing, problem: (error as Error).message };
  }
}
