import { writeFileSync } from 'node:fs';
import { doctorPage } from './doctor-page.ts';

// Generates docs/doctor.md from the findings' own sentences: `npm run doctor-page`.
writeFileSync('docs/doctor.md', doctorPage());
