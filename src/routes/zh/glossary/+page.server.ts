import { loadGlossary } from '../../site/load-glossary.server.ts';

export const load = () => loadGlossary('zh');
