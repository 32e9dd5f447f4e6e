/** `npm run pack`: builds the site and writes it as one zip, stepgrad.zip, for any static host. */
import { writeFile } from 'node:fs/promises';
import { packSite } from './pack-site.ts';
import { runCommand } from './stages/run-command.ts';

console.log('Building Stepgrad …');
const build = await runCommand('vite build');
if (build.code !== 0) {
	console.error(build.output);
	process.exit(1);
}
const zip = await packSite('build');
await writeFile('stepgrad.zip', zip);
console.log(
	`stepgrad.zip has ${(zip.length / 1e6).toFixed(1)} MB: unpack it into any folder of a host.`
);
