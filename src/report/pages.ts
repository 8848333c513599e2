import type { Language } from '../records/types.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';

/** This release; a test holds it and package.json together. */
export const PRODUCT = '0.2.0';

const HOME = 'https://github.com/ezdrav/ezdrav-intervention-gate';
const FOLDERS: Record<Language, string> = { en: 'docs/rules', sl: 'docs/sl/rules' };

/** Where it is read how an intervention goes, at the tag of this release. */
export function conceptsAddress(language: Language): string {
  return `${HOME}/blob/v${PRODUCT}/docs/${language === 'sl' ? 'sl/pojmi' : 'concepts'}.md`;
}

/** Where the card of a reason (its part before the dot is the rule) is read, at the tag of this release. */
export function cardAddress(code: ReasonCode, language: Language): string {
  return `${HOME}/blob/v${PRODUCT}/${FOLDERS[language]}/${code.replace(/\..*/, '')}.md#${code}`;
}
