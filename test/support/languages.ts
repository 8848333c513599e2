// Tests may use either language; a separate process loads what it needs.
import { loadLanguage } from '../../src/report/language.ts';

await loadLanguage();
