import { loadSearch } from '../site/load-search.server.ts';

export const prerender = true;

export const GET = () => loadSearch('en');
