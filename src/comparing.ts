import { buildComparisonTables, findKnownFine, readComparison } from '#comparison';
import { buildCsv, buildXlsx } from '#exports';
import { listUits } from '#parameters';
import { buildFileAddress } from '#site';
import { loadLibrary } from './content.ts';
import { buildSourceLinker } from './source-link.ts';

/** The readComparison() as files; the same for its page, which tells their size, and for their addresses. */
export interface ComparisonFiles {
  csv: Uint8Array<ArrayBuffer>;
  xlsx: Uint8Array<ArrayBuffer>;
}

async function buildFiles(site: URL | undefined): Promise<ComparisonFiles> {
  const link = buildSourceLinker(await loadLibrary());
  const { rules, fines } = buildComparisonTables(readComparison(), {
    describe: (source) => {
      const { label, href } = link(source);
      return { label, address: buildFileAddress(site, href) };
    },
    findFine: findKnownFine,
    uits: listUits(),
  });
  return { csv: new TextEncoder().encode(buildCsv(rules)), xlsx: await buildXlsx([rules, fines]) };
}

let files: Promise<ComparisonFiles> | undefined;

/** The files, made once per build; `site` is the address of the site, without which theirs are paths. */
export function loadComparisonFiles(site: URL | undefined): Promise<ComparisonFiles> {
  if (import.meta.env.DEV) return buildFiles(site);
  files ??= buildFiles(site);
  return files;
}
