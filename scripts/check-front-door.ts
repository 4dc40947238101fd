/**
 * Comes to the project as a newcomer does: `npm start` where its port is taken, a page, an address that leads nowhere,
 * Ctrl+C. The file named holds what `npm ci` printed. The site is built with SITE_URL; `npm test` builds it without.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { judgeCalm, judgeEnd, judgePage } from './front-door/judge.ts';
import { StartedSite } from './front-door/started-site.ts';
import { formatTally, type Tally } from './gate/count-tests.ts';
import { INTERRUPTED, listenForStop } from './gate/listen-for-stop.ts';
import { runProgram } from './gate/run-program.ts';

/** The port that `npm start` would take. */
const PORT = 4321;

/** Longer than most: pages that say such an address weigh more, and have to keep to their budgets, or who has one could not release. */
const SITE_URL = 'https://normas-de-reciclaje-y-residuos.municipalidad-provincial.ejemplo.pe';

/** Of a site that knows its address, by somebody whose home cannot be written to, as on some servers. */
const env = { ...process.env, SITE_URL, HOME: '/dev/null' };

const tally: Tally = { passed: 0, failed: 0 };

function tell(what: string, problem: string | undefined): void {
  console.log(problem === undefined ? `✓ ${what}` : `✗ ${what}\n    ${problem.replaceAll('\n', '\n    ')}`);
  tally[problem === undefined ? 'passed' : 'failed'] += 1;
}

/** Takes the port, unless somebody has it already: then it is taken, too. */
function takePort(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => {
      resolve(server);
    });
    server.listen(PORT, () => {
      resolve(server);
    });
  });
}

async function checkBuilt(what: 'links' | 'budgets'): Promise<string | undefined> {
  const { code, output } = await runProgram('scripts/check-site.ts', [what], { env, silence: 600_000 });
  return code === 0 ? undefined : output;
}

async function checkPages(site: StartedSite, address: string): Promise<void> {
  const isNext = address !== `http://localhost:${PORT}/` && site.output.includes(`${PORT} está ocupado`);
  tell('el puerto ocupado no estorba', isNext ? undefined : `El ${PORT} está ocupado y se sirve en ${address}.`);
  tell('la portada', await judgePage(address, 200, /<title>[^<]*Norma Circular<\/title>/));
  tell('lo que no existe', await judgePage(`${address}no-existe/`, 404, /<title>No hay nada en esta dirección/));
}

const [installLog] = process.argv.slice(2);
if (installLog === undefined) throw new Error('Usage: node scripts/check-front-door.ts <what npm ci printed>');
tell('«npm ci» instala y calla', judgeCalm(readFileSync(installLog, 'utf8')));
const taken = await takePort();
const site = new StartedSite(env);
listenForStop().addEventListener('abort', () => {
  void site.interrupt().then(() => process.exit(INTERRUPTED));
});
const address = await site.waitForAddress();
tell('«npm start» construye y dice la dirección', address ? judgeCalm(site.output) : 'Terminó sin decirla.');
if (address !== undefined) {
  await checkPages(site, address);
  tell('con SITE_URL, cada página dice su dirección, y cada herramienta cómo mostrarla', await checkBuilt('links'));
  tell('con una dirección larga, cada página cabe en su presupuesto', await checkBuilt('budgets'));
  tell('Ctrl+C termina', judgeEnd(await site.interrupt(), site.output));
}
taken.close();
console.log(formatTally([tally]));
process.exitCode = tally.failed > 0 ? 1 : 0;
