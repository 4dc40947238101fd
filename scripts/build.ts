import { buildSite, describeWait } from './build/build-site.ts';
import { INTERRUPTED, listenForStop } from './gate/listen-for-stop.ts';

const stop = listenForStop();
const { ok, problem } = await buildSite({
  flags: process.argv.slice(2),
  stop,
  onOutput: (text) => process.stdout.write(text),
  onWait: (holder) => {
    console.log(describeWait(holder));
  },
});
if (problem !== undefined) console.error(stop.aborted ? '\nInterrumpido.' : `\n${problem}`);
process.exitCode = stop.aborted ? INTERRUPTED : Number(!ok);
