import { readFileSync } from 'node:fs';

// Lists the project's own commands in plain words: `npm run help`.

/** What each script of package.json is for; a test keeps the two in step. */
export const COMMANDS: Readonly<Record<string, string>> = {
  help: 'this list',
  check: 'format, lint, types and tests; changes nothing. Before every commit',
  all: 'build dist anew, then check, then compare dist: everything. Before every pull request',
  test: 'the tests; one folder: npm test -- test/rules',
  format: 'put every file into the one format',
  'format:check': 'is every file in that format?',
  lint: 'look for mistakes, forgotten awaits above all',
  types: 'check the types',
  unused: 'look for files, exports and dependencies that nothing uses',
  'package:check': 'look at the package as others get it',
  package: 'build dist/index.js and dist/cli.js from src',
  build: 'compile src into build; package does it for you',
  'verify:dist': 'is dist what a clean build gives, byte for byte?',
  verify: 'all checks but the tests, for CI',
  commits: 'do the messages of the commits since origin/main say what and why?',
  links: 'does every link of every page lead somewhere?',
  try: 'type every command of README, docs and CONTRIBUTING in a clean clone',
  lock: 'name every platform’s packages in package-lock.json, after npm changed it',
  calendar: 'make the table of work-free days anew, after raising date-holidays',
  schemas: 'make schemas/*.json anew, after changing a schema of records',
  cards: 'make docs/rules and docs/sl/rules anew, after changing a rule or its sentences',
  reference:
    'make docs/reference and docs/sl/reference anew, after changing schemas, action.yml, help or codes',
  'doctor-page': 'make docs/doctor.md anew, after changing a finding or its sentences',
  starters: 'put the example workflows that `ezdrav init` writes into src anew',
  'issuer-keys': 'ask GitHub’s issuer for its keys and list them in src; before a release',
  preview: 'pictures of every verdict’s summary, in reports/preview and .github/pictures',
  figures: 'write the page of figures from what the suites counted',
  coverage: 'run the tests of what decides, and see that they try every branch of it',
  mutation: 'change the code in small ways and see whether a test notices (long)',
  bench: 'how fast are the bundles? On a quiet machine; writes bench/',
  'github-api': 'trim GitHub’s API description anew for the fake server, after raising it',
};

/** The list in readable form. `scripts` are the names in package.json, in its order. */
export function listing(scripts: readonly string[]): string {
  const named = [...Object.keys(COMMANDS), ...scripts.filter((name) => !(name in COMMANDS))];
  const width = Math.max(...named.map((name) => name.length));
  return named
    .filter((name) => scripts.includes(name))
    .map((name) => {
      const typed = name === 'test' ? 'npm test' : `npm run ${name}`;
      return `  ${typed.padEnd(width + 'npm run '.length)}  ${COMMANDS[name] ?? ''}`;
    })
    .join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  console.log(`The project's commands:\n\n${listing(Object.keys(scripts))}`);
}
