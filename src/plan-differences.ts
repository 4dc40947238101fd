import { buildCsv, buildXlsx } from '#exports';
import { buildDifferenceTable, loadDifferences } from '#plans';

/** What does not add up in the roadmap's plan, as files; the same for its page, which tells their size, and for their addresses. */
export interface DifferenceFiles {
  csv: Uint8Array<ArrayBuffer>;
  xlsx: Uint8Array<ArrayBuffer>;
  json: Uint8Array<ArrayBuffer>;
}

async function buildFiles(): Promise<DifferenceFiles> {
  const differences = loadDifferences();
  const table = buildDifferenceTable(differences);
  const encoder = new TextEncoder();
  return {
    csv: encoder.encode(buildCsv(table)),
    xlsx: await buildXlsx([table]),
    json: encoder.encode(JSON.stringify({ plan: 'plan-hdr-as-2025', differences }, null, 2)),
  };
}

let files: Promise<DifferenceFiles> | undefined;

/** The files, made once per build. */
export function loadDifferenceFiles(): Promise<DifferenceFiles> {
  files ??= buildFiles();
  return files;
}
