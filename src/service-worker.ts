/**
 * The site without a network. What runs (scripts and styles) is kept while installing; pages, their data,
 * fonts and the layout's worker follow one after another, when an open page asks for them. Every release
 * has a cache of its own, and a tab is answered from the cache of the release it was opened from: no tab
 * ever gets files of two releases. A cache goes when the last tab of its release has gone.
 */
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** Two copies of the site on one host keep apart by where they lie. */
const prefix = `stepgrad ${base}/ `;
const own = prefix + version;
/** Which release each open tab is from; by the browser's id of the tab. */
const tabs = `stepgrad-tabs ${base}/`;

/** Slides on paper are four times all other pages: they are for the day before the lecture. */
const isPaper = (path: string) => /\/slides\/[^/]+\/(?:print|handout)\//.test(path);
const pages = new Set(prerendered.filter((path) => !isPaper(path)));
/** Older forms of fonts are for browsers that have no service worker. */
const assets = new Set([...build, ...files].filter((path) => !/\.(?:woff|ttf)$/.test(path)));
/** What runs; the worker that lays graphs out is a third of all script, and comes with the rest. */
const first = [...build.filter((path) => /(?<!worker[\w.-]*)\.(?:js|css)$/.test(path)), ...files];

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
	if (event.data === 'take') event.waitUntil(worker.skipWaiting());
	if (event.data === 'keep-all') event.waitUntil(keep([...assets, ...pages]));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (request.mode === 'navigate') event.respondWith(navigate(event, pathname));
	else if (assets.has(pathname) || pathname.startsWith(`${base}/_app/immutable/`)) {
		event.respondWith(answerAsset(event, pathname));
	} else if (pages.has(pathname)) event.respondWith(answerData(event, pathname));
});

/** Keeps what runs, the start pages and the pages that are open. */
async function install(): Promise<void> {
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const here = open.map(({ url }) => new URL(url).pathname).filter((path) => pages.has(path));
	const isWhole = await keep([...first, `${base}/`, `${base}/zh/`, ...here]);
	if (!isWhole) throw new Error('The site has changed while it was being kept.');
}

/** Takes over the open tabs, and lets go of releases that no tab is from. */
async function activate(): Promise<void> {
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const releases = await releaseCaches();
	const before = releases.filter((name) => name !== own).at(-1);
	const record = await caches.open(tabs);
	const needed = new Set([own]);
	for (const { id } of open) {
		const release = (await releaseOf(id)) ?? before ?? own;
		needed.add(release);
		await record.put(tabKey(id), new Response(release));
	}
	const ids = new Set(open.map(({ id }) => tabKey(id)));
	for (const { url } of await record.keys()) {
		if (!ids.has(new URL(url).pathname)) await record.delete(url);
	}
	for (const name of releases) if (!needed.has(name)) await caches.delete(name);
	await worker.clients.claim();
}

/**
 * Keeps files that are not kept yet, a few at a time, so that an open page is not held up. False when the
 * site on the host is no longer this release: nothing of another one is kept.
 */
async function keep(paths: readonly string[]): Promise<boolean> {
	const cache = await caches.open(own);
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = [...new Set(paths)].filter((path) => !kept.has(path));
	for (let at = 0; at < missing.length; at += 8) {
		const batch = missing.slice(at, at + 8);
		const answers = await Promise.all(batch.map(load)).catch(() => null);
		if (answers === null || !(await isThisRelease())) return false;
		await Promise.all(answers.map((answer, index) => cache.put(batch[index] ?? '', answer)));
	}
	return true;
}

/** A file for keeping: from an earlier release if its name says its content, else from the host. */
async function load(path: string): Promise<Response> {
	const isImmutable = path.startsWith(`${base}/_app/immutable/`);
	const kept = isImmutable ? await fromAny(path) : undefined;
	const answer = kept ?? (await fetch(path, { cache: isImmutable ? 'default' : 'no-cache' }));
	if (!answer.ok || answer.redirected) throw new Error(`${path} cannot be kept.`);
	return answer;
}

/** Whether the host still has the release that this worker belongs to. */
async function isThisRelease(): Promise<boolean> {
	const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const said = (await answer.json()) as { readonly version: string };
	return said.version === version;
}

/** A page: the kept one of this release, whose tab is noted; what is not kept comes from the host. */
async function navigate(event: FetchEvent, pathname: string): Promise<Response> {
	const path = pathname.replace(/index\.html$/, '');
	const cache = await caches.open(own);
	const folder = `${path}/`;
	if (pages.has(folder) && !pages.has(path) && (await cache.match(folder))) {
		return Response.redirect(folder + new URL(event.request.url).search, 302);
	}
	const kept = await cache.match(path);
	if (kept === undefined && !pages.has(path)) return fetch(event.request);
	await (await caches.open(tabs)).put(tabKey(event.resultingClientId), new Response(own));
	return kept ?? fetch(event.request);
}

/** A file whose name or place says what it is: its own release first, then any that has it. */
async function answerAsset(event: FetchEvent, pathname: string): Promise<Response> {
	const release = await releaseOf(event.clientId);
	const kept = release === undefined ? undefined : await from(release, pathname);
	return kept ?? (await fromAny(pathname)) ?? fetch(event.request);
}

/** The data of a page, from the release that the tab was opened from. */
async function answerData(event: FetchEvent, pathname: string): Promise<Response> {
	const release = (await releaseOf(event.clientId)) ?? own;
	return (await from(release, pathname)) ?? fetch(event.request);
}

async function from(release: string, path: string): Promise<Response | undefined> {
	return (await caches.has(release)) ? (await caches.open(release)).match(path) : undefined;
}

async function fromAny(path: string): Promise<Response | undefined> {
	for (const name of [own, ...(await releaseCaches())]) {
		const kept = await from(name, path);
		if (kept) return kept;
	}
	return undefined;
}

/** The caches of all releases, the oldest first. */
async function releaseCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix)).toSorted();
}

function tabKey(id: string): string {
	return `${base}/tab/${id}`;
}

async function releaseOf(id: string): Promise<string | undefined> {
	const noted = await (await caches.open(tabs)).match(tabKey(id));
	return noted?.text();
}
