/**
 * Draws a graph without a browser, with the very component that draws it on the page: Vite compiles it for
 * Node, Svelte renders it to a text, and the styles come along, so that the drawing stands alone.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Component } from 'svelte';
import type { render } from 'svelte/server';
import { createServer } from 'vite';
import { frameAt, type Trace } from '#lib/autodiff/index.ts';
import { layOut } from '#lib/layout/index.ts';
import { loadMessages } from '#lib/view/index.ts';
import type Drawing from './Drawing.svelte';

/** What the stage is for the drawing on the page. */
const ground = ':root { background: var(--panel); }';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The laid-out graph at the last position of a trace, as the text of an SVG file in light colours. */
export async function drawGraph(trace: Trace): Promise<string> {
	const layout = await layOut(trace.graph);
	const frame = frameAt(trace, trace.steps.length);
	const language = { current: 'en', text: await loadMessages('en') } as const;
	const { body, head } = await renderDrawing({ frame, layout, language });
	const svg = withoutComments(body).trim();
	return svg.replace(
		/(?<=^<svg[^>]*>)/,
		`<style>${lightTokens()}${ground}${stylesIn(head)}</style>`
	);
}

type DrawingProps = typeof Drawing extends Component<infer Props> ? Props : never;

async function renderDrawing(props: DrawingProps): Promise<{ body: string; head: string }> {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		// Styles are wanted beside the drawing, not in files of their own.
		plugins: [
			svelte({
				configFile: false,
				emitCss: false,
				compilerOptions: { css: 'injected', runes: true, dev: false }
			})
		]
	});
	try {
		const component = await vite.ssrLoadModule('/src/lib/commands/Drawing.svelte');
		const server = (await vite.ssrLoadModule('svelte/server')) as { render: typeof render };
		return await server.render(component['default'] as typeof Drawing, { props });
	} finally {
		await vite.close();
	}
}

/** The tokens without the reader's own choice of a theme. */
function lightTokens(): string {
	const tokens = readFileSync(new URL('../view/tokens.css', import.meta.url), 'utf8');
	const blocks = withoutCssComments(tokens).match(/:root[^{}]*\{[^}]*\}/g) ?? [];
	return blocks.join('');
}

function stylesIn(head: string): string {
	const styles = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
	return styles.map(([, css = '']) => withoutCssComments(css)).join('');
}

function withoutCssComments(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
}

/** Svelte leaves comments as marks for the browser, which takes over from there on a page. */
function withoutComments(markup: string): string {
	return markup.replace(/<!--[\s\S]*?-->/g, '');
}
