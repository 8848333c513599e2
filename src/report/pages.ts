import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';

/** This release; a test keeps it in step with package.json. */
export const PRODUCT = '0.2.0';

const HOME = 'https://github.com/ezdrav/ezdrav-intervention-gate';
const FOLDERS: Record<Language, string> = { en: 'docs/rules', sl: 'docs/sl/rules' };

/** A reason in a document, with the page that explains it. */
export interface JsonReason {
  readonly [key: string]: string;
  readonly code: ReasonCode;
  readonly 'help-url': string;
}

/** The reasons of a document, each with its page at the tag of this release. */
export function reasonsJson(
  codes: readonly ReasonCode[],
  language: Language,
): readonly JsonReason[] {
  return codes.map((code) => ({ code, 'help-url': cardAddress(code, language) }));
}

/** What GitHub did not say, each with its page. */
export function problemsJson(
  problems: readonly Problem[],
  language: Language,
): readonly (Problem & { readonly 'help-url': string })[] {
  return problems.map((problem) => ({
    ...problem,
    'help-url': cardAddress(problem.code, language),
  }));
}

/** The page about a file's fault: its own code is not a reason, but the file is refused for one. */
export function faultAddress(code: string, language: Language): string {
  return cardAddress(code === 'file.personal-data' ? code : 'file.invalid', language);
}

/** Pages for people by topic: English and Slovene, below `docs`. */
const PAGES = {
  concepts: ['concepts', 'sl/pojmi'],
  review: ['review', 'sl/naknadni-pregled'],
  mail: ['approval-by-mail', 'sl/odobritev-po-e-posti'],
  modes: ['modes', 'sl/nacini'],
  staff: ['modes', 'sl/skrbnik-pogodbe'],
} as const;
export type PageTopic = keyof typeof PAGES;

/** The URL of a page about a topic, at the tag of this release. */
export function pageAddress(topic: PageTopic, language: Language): string {
  const [english, slovene] = PAGES[topic];
  return `${HOME}/blob/v${PRODUCT}/docs/${language === 'sl' ? slovene : english}.md`;
}

/** The URL of a reason's card (the part before the dot is the rule), at the tag of this release. */
export function cardAddress(code: ReasonCode, language: Language): string {
  return `${HOME}/blob/v${PRODUCT}/${FOLDERS[language]}/${code.replace(/\..*/, '')}.md#${code}`;
}
