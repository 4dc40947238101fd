import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOrInstallChromium } from '../../browser/find-chromium.ts';
import { installOnDemand } from '../../on-demand/install.ts';

/** What Lighthouse judges, in the order of its report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One of them. */
export type Category = (typeof categories)[number];

/** What Lighthouse said of a page. */
export interface Verdict {
  /** 0 to 100. */
  scores: Partial<Record<Category, number>>;
  /** Ids of what was found wanting, with how much where that is a number: `total-blocking-time 210 ms`. */
  wanting: string[];
}

/** How a page is judged. */
export interface JudgeOptions {
  only: readonly Category[];
  /** What is no fault of this page, by the id of its audit. */
  skip: readonly string[];
}

/** Lighthouse with a browser of its own. */
export interface Judge {
  judge: (url: string, options: JudgeOptions) => Promise<Verdict>;
  close: () => void;
}

/** What is read of a report; types come with Lighthouse, which is not among the packages. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu'];

function readVerdict({ categories: judged, audits }: Report): Verdict {
  const scores = Object.entries(judged).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
  const ids = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const wanting = ids.flatMap((id) => {
    const { score = null, displayValue } = audits[id] ?? {};
    return score === null || score >= 0.9 ? [] : [displayValue ? `${id} ${displayValue}` : id];
  });
  return { scores: Object.fromEntries(scores) as Verdict['scores'], wanting };
}

async function load<Module>(folder: string, file: string): Promise<Module> {
  return (await import(pathToFileURL(path.join(folder, 'node_modules', file)).href)) as Module;
}

/** Starts Lighthouse as on a phone, with the Chromium of this machine; it is installed when it is asked for the first time. */
export async function openLighthouse(): Promise<Judge> {
  const folder = await installOnDemand('lighthouse');
  const { default: lighthouse } = await load<{ default: Lighthouse }>(folder, 'lighthouse/core/index.js');
  const { launch } = await load<{ launch: Launch }>(folder, 'chrome-launcher/dist/index.js');
  const chromePath = await findOrInstallChromium();
  const chrome = await launch({ chromePath, chromeFlags: FLAGS, logLevel: 'silent' });
  return {
    judge: async (url, { only, skip }) => {
      const flags = { port: chrome.port, logLevel: 'silent', ignoreStatusCode: true };
      const result = await lighthouse(url, { ...flags, onlyCategories: only, skipAudits: skip });
      if (!result) throw new Error(`Lighthouse no dijo nada de ${url}`);
      if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
      return readVerdict(result.lhr);
    },
    close: () => {
      chrome.kill();
    },
  };
}
