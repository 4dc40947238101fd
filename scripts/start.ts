import { buildSite, describeWait } from './build/build-site.ts';
import { BuildFollower } from './build/follow-build.ts';
import { INTERRUPTED, listenForStop } from './gate/listen-for-stop.ts';
import { Progress } from './gate/progress.ts';
import { serveBuiltSite } from './serve/serve-built-site.ts';

/** Where the site is served when nothing else is there. */
const FIRST_PORT = 4321;

const WHAT_TO_DO = `Corrija lo que dice y vuelva a correr «npm start».
Si no ha cambiado nada del proyecto, instale de nuevo los paquetes con «npm ci» y pruebe otra vez.`;

const started = performance.now();
const stop = listenForStop();
const progress = new Progress(process.stdout);
const follower = new BuildFollower(progress);
console.log('Construyendo el sitio. La primera vez tarda más.');
const build = await buildSite({
  stop,
  onOutput: follower.hear,
  onWait: (holder) => {
    progress.print(describeWait(holder));
  },
});
follower.end(build.ok);
progress.stop();
if (stop.aborted) {
  console.log('Interrumpido.');
  process.exit(INTERRUPTED);
}
if (!build.ok) {
  // What stops a build before its first line says by itself what to do.
  const told = build.log === '' ? [build.problem] : [build.log, build.problem, WHAT_TO_DO];
  console.error(told.join('\n'));
  process.exit(1);
}

const site = await serveBuiltSite(FIRST_PORT);
// With nothing left to serve the program ends by itself.
stop.addEventListener('abort', () => void site.stop());
const { port } = new URL(site.url);
if (port !== String(FIRST_PORT)) console.log(`El puerto ${FIRST_PORT} está ocupado; se usa el ${port}.`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Listo en ${seconds} s. Norma Circular está en\n\n  ${site.url}\n\n(Ctrl+C para terminar)`);
