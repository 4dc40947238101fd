import { spawnSync } from 'node:child_process';

/** Steps of the gate that a release passes before it is packed; the site is built by one of them. */
export const RELEASE_STEPS = ['contenido', 'construcción', 'enlaces', 'html', 'seguridad', 'presupuestos'] as const;

/** Builds and checks what is released; returns the code with which that ended. */
export function checkFirst(): number {
  return spawnSync(process.execPath, ['scripts/check.ts', ...RELEASE_STEPS], { stdio: 'inherit' }).status ?? 1;
}
