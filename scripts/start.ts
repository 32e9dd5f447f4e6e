/** `npm start`: builds the site, serves it on this machine and says where. */
import { serve } from './serve.ts';
import { runCommand } from './stages/run-command.ts';

console.log('Building Stepgrad …');
const build = await runCommand('vite build');
if (build.code !== 0) {
	console.error(build.output);
	process.exit(1);
}
const site = await serve('build', 4173);
console.log(`Stepgrad is at ${site.address} – Ctrl+C ends it.`);
