import type { PageLoad } from './$types';
import { withFigures } from '../../../site/load-lesson.ts';

export const load: PageLoad = ({ data }) => withFigures(data, 'zh');
