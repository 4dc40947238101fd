import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Time and memory of one build. */
export interface BuildMeasure {
  seconds: number;
  /** Highest resident memory of the build's process, in MB; undefined where the system does not tell. */
  peakMegabytes: number | undefined;
}

/** High-water mark of a process's memory, as Linux keeps it. */
function readPeak(pid: number): number | undefined {
  try {
    const match = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return match?.[1] === undefined ? undefined : Number(match[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** Builds the site of a folder and measures it. Errors: a build that fails. */
export async function measureBuild(folder: string): Promise<BuildMeasure> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' },
  });
  let peakMegabytes: number | undefined;
  const timer = setInterval(() => {
    peakMegabytes = readPeak(child.pid ?? 0) ?? peakMegabytes;
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${String(code)}.`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes };
}
