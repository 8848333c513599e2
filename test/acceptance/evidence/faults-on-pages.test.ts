import { strike } from './striking.ts';
import { PAGED } from './worlds.ts';

strike(PAGED, 'telling kinds');
