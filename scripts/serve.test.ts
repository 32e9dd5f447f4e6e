import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'stepgrad-site-'));
	await mkdir(join(folder, 'learn/chain'), { recursive: true });
	await mkdir(join(folder, '_app/immutable'), { recursive: true });
	await writeFile(join(folder, 'index.html'), 'home');
	await writeFile(join(folder, 'learn/chain/index.html'), 'lesson');
	await writeFile(join(folder, '404.html'), 'not here');
	await writeFile(join(folder, '_app/immutable/a.js'), 'export {}');
	site = await serve(folder, 0);
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(site.address + path, { redirect: 'manual' });

describe('the server of the built site', () => {
	test('answers a folder with its index.html', async () => {
		const response = await get('learn/chain/');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(await response.text()).toBe('lesson');
	});

	test.each([
		['learn/chain', '/learn/chain/'],
		['learn/chain?seed=3', '/learn/chain/?seed=3'],
		['learn/chain//', '/learn/chain/'],
		['/other.example/learn/chain', '/other.example/learn/chain'],
		['learn/chain/index.html', '/learn/chain/']
	])('redirects %s to %s', async (from, to) => {
		const response = await get(from);
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(to);
	});

	test('answers an unknown address with 404.html and status 404', async () => {
		const response = await get('learn/nothing/');
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('not here');
	});

	test.each(['%E0%A4%A', '%00', 'a/%2e%2e%2f%2e%2e%2fetc'])(
		'refuses the address %s',
		async (path) => {
			expect((await get(path)).status).toBe(400);
		}
	);

	test('refuses to be written to', async () => {
		expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
	});

	test('says what a meta tag cannot say', async () => {
		const { headers } = await get('');
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	test.each([
		'embed/chain/',
		'zh/embed/chain/?theme=dark',
		'slides/chain/',
		'courses/embed/chain/'
	])('lets other sites show /%s inside their pages', async (path) => {
		const { headers } = await get(path);
		expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
		expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
	});

	test.each(['learn/chain/', 'learn/chain/?next=/embed/', 'slides', 'embedded/chain/'])(
		'lets no other site show /%s',
		async (path) => {
			const { headers } = await get(path);
			expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		}
	);

	test('lets browsers keep files that are named by their content, and ask again for pages', async () => {
		const script = await get('_app/immutable/a.js');
		expect(script.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
		expect((await get('')).headers.get('cache-control')).toBe('no-cache');
	});

	test('takes the next port when one is taken', async () => {
		const port = Number(new URL(site.address).port);
		const second = await serve(folder, port);
		expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
		await second.close();
	});

	test('says what to do where no site has been built', async () => {
		await expect(serve('/nowhere', 0)).rejects.toThrow(
			'There is no built site in /nowhere; run "npm run build" first.'
		);
	});
});
