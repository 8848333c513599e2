import { strike } from './striking.ts';
import { WORLDS } from './worlds.ts';

strike(WORLDS);
