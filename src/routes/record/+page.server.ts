import { loadRecord } from '../site/load-record.server.ts';

export const load = () => loadRecord('en');
