/**
 * The built site as one zip for any static host. Its addresses are relative already, so that it works in
 * any folder of the host; only the page for unknown addresses, which is shown at any depth, is replaced by
 * one that looks for the site in the folders above it.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** What is compressed already. */
const packed = /\.(?:woff2|png)$/;
/** All files carry one date, so that the same site gives the same zip. */
const date = new Date(1980, 0, 1, 12);

/** The files of a built site, zipped. */
export async function packSite(folder: string): Promise<Uint8Array> {
	const files: Zippable = {};
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	for (const path of paths.toSorted()) {
		const name = relative(folder, path).split(sep).join('/');
		files[name] = [await readFile(path), { level: packed.test(name) ? 0 : 6, mtime: date }];
	}
	files['404.html'] = [new TextEncoder().encode(notFoundPage()), { level: 6, mtime: date }];
	return zipSync(files);
}

/** Looks from the address upwards for the folder that the site lies in, and leads the links there. */
const findSite = `(async () => {
	for (let path = location.pathname; path; path = path.replace(/[^/]*\\/?$/, '')) {
		if (!path.endsWith('/')) continue;
		const answer = await fetch(path + '_app/version.json').catch(() => null);
		if (!answer || !answer.ok || !/json/.test(answer.headers.get('content-type') || '')) continue;
		for (const link of document.querySelectorAll('a')) link.href = path + link.dataset.page;
		document.querySelector('ul').hidden = false;
		return;
	}
})();`;

/** The page for unknown addresses: it needs no other file. */
function notFoundPage(): string {
	const style =
		'body{font:18px/1.6 system-ui,sans-serif;max-width:36em;margin:15vh auto;padding:0 16px}';
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(findSite)}`,
		`style-src ${hashOf(style)}`,
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>Page not found · Stepgrad</title>
		<style>${style}</style>
	</head>
	<body>
		<main>
			<h1>There is no page at this address.</h1>
			<p lang="zh-Hans">这个地址没有页面。</p>
			<ul hidden>
				<li><a data-page="">Stepgrad</a></li>
				<li lang="zh-Hans"><a data-page="zh/">Stepgrad 中文版</a></li>
			</ul>
		</main>
		<script>${findSite}</script>
	</body>
</html>
`;
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
