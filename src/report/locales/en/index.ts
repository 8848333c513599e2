import { ENGLISH_MOMENTS } from '../../moments.ts';
import { ANNOUNCE } from './announce.ts';
import { ANNOUNCEMENT_ISSUE } from './announcement-issue.ts';
import { APPROVE } from './approve.ts';
import { CHECK } from './check.ts';
import { CHECKED } from './checked-files.ts';
import { CLOSE, CONFIRMATION } from './close.ts';
import { DIAGNOSTIC_PLACES, DIAGNOSTICS } from './diagnostics.ts';
import { DOSSIER } from './dossier.ts';
import { DOUBT } from './doubt.ts';
import { EXPECTATIONS } from './expectations.ts';
import { FACTS, VALUES } from './facts.ts';
import { FAILURE } from './failure.ts';
import { FLAWS } from './flaws.ts';
import { GUARD } from './guard.ts';
import { HELP } from './help.ts';
import { INIT } from './init.ts';
import { LETTER } from './letter.ts';
import { NEW_PLAN } from './new-plan.ts';
import { MAIL } from './mail.ts';
import { MARKERS } from './markers.ts';
import { ORGANISATION } from './organisation.ts';
import { PAGE_LINKS } from './page-links.ts';
import { PLAN } from './plan.ts';
import { PORTFOLIO } from './portfolio.ts';
import { FACT_PLACES, REASONS, SEEN_AND_SET_ASIDE } from './reasons.ts';
import { RECORD } from './record.ts';
import { REQUEST } from './request.ts';
import { RESUME } from './resume.ts';
import { REVIEW } from './review.ts';
import { RULES } from './rules.ts';
import { SLIPS } from './slips.ts';
import { STAFF } from './staff.ts';
import { STARTER_COMMENTS } from './starter-comments.ts';
import { URGENT_PLAN } from './urgent-plan.ts';
import { USAGE } from './usage.ts';
import { VERDICT } from './verdict.ts';

/** Every sentence of ours in English; the other language has the same shape. */
export const ENGLISH = {
  ...VERDICT,
  moments: ENGLISH_MOMENTS,
  quotes: ['“', '”'] satisfies readonly [string, string],
  announce: ANNOUNCE,
  announcementIssue: ANNOUNCEMENT_ISSUE,
  approve: APPROVE,
  check: CHECK,
  checked: CHECKED,
  close: CLOSE,
  confirmation: CONFIRMATION,
  diagnostics: DIAGNOSTICS,
  diagnosticPlaces: DIAGNOSTIC_PLACES,
  slips: SLIPS,
  dossier: DOSSIER,
  doubt: DOUBT,
  expectations: EXPECTATIONS,
  facts: FACTS,
  values: VALUES,
  failure: FAILURE,
  flaws: FLAWS,
  guard: GUARD,
  help: HELP,
  init: INIT,
  letter: LETTER,
  newPlan: NEW_PLAN,
  mail: MAIL,
  markers: MARKERS,
  organisation: ORGANISATION,
  pageLinks: PAGE_LINKS,
  plan: PLAN,
  portfolio: PORTFOLIO,
  reasons: REASONS,
  factPlaces: FACT_PLACES,
  seenAndSetAside: SEEN_AND_SET_ASIDE,
  record: RECORD,
  request: REQUEST,
  resume: RESUME,
  review: REVIEW,
  rules: RULES,
  staff: STAFF,
  starterComments: STARTER_COMMENTS,
  urgentPlan: URGENT_PLAN,
  usage: USAGE,
};
