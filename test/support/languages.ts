// What a test says, it may say in either language; a process of its own loads what it needs.
import { loadLanguage } from '../../src/report/language.ts';

await loadLanguage();
