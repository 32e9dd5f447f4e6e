import { loadSheet } from '../site/load-sheet.server.ts';

export const load = () => loadSheet('en');
