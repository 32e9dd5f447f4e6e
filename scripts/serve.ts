/**
 * The built site as a web server: what any static host does, and no more. A page is the index.html
 * of its folder; an address without its slash is redirected to the one with it; an unknown address
 * gets 404.html.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server: its address, with a closing slash, and how to end it. */
interface ServedSite {
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** Only this machine reaches the server. */
const host = '127.0.0.1';

/** What a meta tag cannot say: browsers read these from headers only. */
const headers: Record<string, string> = {
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** Pages that other sites may show inside their own: the stage for a course page, and decks. */
const framed = /^\/(?:[^?#]*\/)?(?:embed|slides)\//;

/**
 * Whether a window keeps to itself. Slides inside another site's page and the presenter's window that they
 * open have to know of each other.
 */
function openerPolicy(url: string): string {
	return framed.test(url) ? 'unsafe-none' : 'same-origin';
}

/** Who may show a page inside another one. */
function framePolicy(url: string): string {
	return `frame-ancestors ${framed.test(url) ? '*' : "'none'"}`;
}

/**
 * Serves a built site on the first free port from the given one (0: any free port). Throws a
 * sentence when the folder holds no site or no port is free.
 */
export async function serve(folder: string, firstPort: number): Promise<ServedSite> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built site in ${folder}; run "npm run build" first.`);
	}
	const notFound = await readFile(join(folder, '404.html'));
	const files = sirv(folder, {
		etag: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(notFound);
		},
		setHeaders: (response, pathname) => {
			// Files under immutable carry a hash of their content in their name.
			const isImmutable = pathname.startsWith('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				isImmutable ? 'public,max-age=31536000,immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		const { url = '/' } = request;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.setHeader('Content-Security-Policy', framePolicy(url));
		response.setHeader('Cross-Origin-Opener-Policy', openerPolicy(url));
		const target = redirectOf(folder, url);
		if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405);
		else if (target === null) answer(response, 400);
		else if (target === undefined) files(request, response);
		else answer(response, 308, { Location: target });
	});
	const port = await listen(server, firstPort);
	return {
		address: `http://${host}:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** The address to go to instead: undefined if this one is right, null if it is not an address. */
function redirectOf(folder: string, url: string): string | null | undefined {
	const [path = '/', ...query] = url.split(/(?=\?)/);
	let wanted = `/${path}`.replace(/[/\\]+/g, '/');
	try {
		const place = decodeURIComponent(wanted);
		if (place.includes('\0') || place.split('/').includes('..')) return null;
		const isPage = !place.endsWith('/') && existsSync(join(folder, place, 'index.html'));
		if (isPage) wanted += '/';
		else if (place.endsWith('/index.html')) wanted = wanted.slice(0, -'index.html'.length);
	} catch {
		return null;
	}
	return wanted === path ? undefined : wanted + query.join('');
}

function answer(response: ServerResponse<IncomingMessage>, status: number, more = {}): void {
	response.writeHead(status, more);
	response.end();
}

/** Listens on the first free port from the given one; resolves to the port. */
async function listen(server: Server, firstPort: number): Promise<number> {
	for (let port = firstPort; port < firstPort + 100; port++) {
		const taken = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
			server.once('error', resolve);
			server.listen(port, host, () => {
				server.off('error', resolve);
				resolve(undefined);
			});
		});
		const address = server.address();
		if (!taken && address && typeof address === 'object') return address.port;
		if (taken && taken.code !== 'EADDRINUSE') throw taken;
	}
	throw new Error(`No port from ${firstPort} to ${firstPort + 99} is free.`);
}
