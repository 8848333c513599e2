import { writeFileSync } from 'node:fs';
import { doctorPage } from './doctor-page.ts';

// Makes docs/doctor.md anew from the findings' own sentences: `npm run doctor-page`.
writeFileSync('docs/doctor.md', doctorPage());
