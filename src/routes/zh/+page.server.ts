import { loadHome } from '../site/load.server.ts';

export const load = () => loadHome('zh');
