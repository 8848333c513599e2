import { index } from './ezdrav.js';

await index();
