import { instantOf, toIso } from '../../calendar/instant.ts';
import { parseDate } from '../../calendar/time.ts';
import type { Unreadable } from '../../dossier/files.ts';
import type { MailMatch } from '../../dossier/mailed.ts';
import type { FileSignature } from '../../dossier/signatures.ts';
import { RELEASED_KEYS } from '../../dossier/released-keys.ts';
import {
  type DossierFaultCode,
  isConfirmed,
  type Verification,
} from '../../dossier/verification.ts';
import type { Language } from '../../records/types.ts';
import { isReasonCode } from '../../rules/reason-codes.ts';
import { visible } from '../escaping.ts';
import { messagesIn } from '../language.ts';
import { reasonsJson } from '../pages.ts';
import { goneJson, goneSentences } from './gathered.ts';
import { filled, saidByFields } from '../filled.ts';

/** The result of checking a dossier for a terminal, worst first. */
export function verificationText(
  verification: Verification,
  mail: MailMatch | null,
  language: Language,
): string {
  const messages = messagesIn(language);
  const words = messages.dossier;
  const { about, differences, faults, verdicts, signatures, unsigned, gone } = verification;
  const head =
    about === null
      ? []
      : [
          filled(words.head, {
            id: visible(about.intervention),
            repository: visible(about.repository),
            digest: about['plan-digest'],
          }),
        ];
  const wrong = [
    ...differences.map((each) =>
      coded(
        each.kind,
        each.kind === 'swapped'
          ? filled(words.swapped, { path: visible(each.path), other: visible(each.with) })
          : filled(words.differences[each.kind], { path: visible(each.path) }),
      ),
    ),
    ...faults.map(({ code, path }) =>
      coded(code, filled(words.faults[code], { path: visible(path) })),
    ),
    ...(mail?.kind === 'other' ? mismatch(mail, language) : []),
  ];
  return [
    wrong.length === 0 ? words.intact : words.broken,
    ...head,
    ...(mail?.kind === 'same' ? [sameMail(mail, language)] : []),
    ...listed(words.wrong, wrong),
    ...(faults.some(({ code }) => KEY_FAULTS.has(code))
      ? ['', keysKnown(RELEASED_KEYS.asOf, language)]
      : []),
    ...listed(
      words.judged,
      verdicts.map(({ path, said, versions, same }) => {
        const when = momentOf(said.evaluatedAt, language);
        const codes = said.reasonCodes.map(visible).join(', ');
        const decision = `${decisionOf(said.decision, language)}${codes === '' ? '' : ` (${codes})`}`;
        return words.judgedOne(visible(path), decision, when, visible(versions.product), same);
      }),
    ),
    ...listed(
      words.signed,
      signatures.map(
        ({ path, signature }) => `${visible(path)}: ${signatureLine(signature, language)}`,
      ),
    ),
    ...listed(words.unsigned, unsigned.map(visible)),
    ...(unsigned.length === 0 ? [] : [words.unsignedMeans]),
    ...listed(words.gone, goneSentences(gone, language)),
    '',
  ].join('\n');
}

const KEY_FAULTS: ReadonlySet<DossierFaultCode> = new Set(['key-unproven', 'key-not-proven']);

/**
 * What a release knows about keys, and where GitHub's were fetched. `asOf`: the date of its list of keys;
 * null if it has none.
 */
export function keysKnown(asOf: string | null, language: Language): string {
  const { dossier, moments } = messagesIn(language);
  const day = parseDate(asOf ?? '');
  return filled(dossier.keysKnown, { day: day === null ? '' : moments.date(day) });
}

/** Codes are stable while sentences may change, so both are shown. */
function coded(code: string, sentence: string): string {
  return `${sentence} [${code}]`;
}

function mismatch(
  { code, path, faults }: Extract<MailMatch, { kind: 'other' }>,
  language: Language,
): readonly string[] {
  const words = messagesIn(language);
  return [
    coded(code, filled(words.dossier.mail[code], { path: visible(path ?? '') })),
    ...faults.map(
      (fault) => `  ${fault.code}${fault.value === undefined ? '' : `: ${visible(fault.value)}`}`,
    ),
  ];
}

function sameMail(
  { path, answer, approver, domain, date }: Extract<MailMatch, { kind: 'same' }>,
  language: Language,
): string {
  const words = messagesIn(language);
  return filled(words.dossier.mail.same[answer], {
    path: visible(path),
    who: `${visible(approver)} (${visible(domain)})`,
    when: words.moments.stamp(date),
  });
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** The limit of JavaScript dates in ms. */
const FURTHEST = 8.64e15;

function momentOf(milliseconds: number | null, language: Language): string {
  if (milliseconds === null || Math.abs(milliseconds) > FURTHEST) return '–';
  return messagesIn(language).moments.stamp(instantOf(milliseconds));
}

/** A decision unknown to this release is shown as written. */
function decisionOf(decision: string, language: Language): string {
  const { decisions } = messagesIn(language);
  const known = DECISIONS.find((each) => each === decision);
  return known === undefined ? visible(decision) : decisions[known];
}

const DECISIONS = ['allow', 'allow-urgent', 'deny', 'unverifiable', 'invalid', 'error'] as const;

function signatureLine(signature: FileSignature, language: Language): string {
  const { dossier: words, moments } = messagesIn(language);
  switch (signature.kind) {
    case 'refused':
      return filled(words.signature.refused, { code: signature.fault });
    case 'unproven':
      return filled(words.signature.unproven, { key: visible(signature.keyId) });
    case 'good': {
      const { by, proof, of, ofThisPlan } = signature;
      const who = filled(words.signature.by, {
        kind: words.statements[of],
        workflow: visible(by.workflow),
        run: visible(by.run),
        when: moments.stamp(by.at),
      });
      const plan = ofThisPlan ? '' : ` ${words.signature.otherPlan}`;
      return `${who} ${words.signature.proof[proof ?? 'none']}${plan}`;
    }
  }
}

/** Why a folder or a zip is not a dossier, in a sentence. */
export function unreadableText(problem: Unreadable, language: Language): string {
  const sentence = messagesIn(language).dossier.unreadable[problem.why];
  return coded(problem.why, saidByFields(sentence, problem, visible));
}

/** The same for machines; codes and keys are stable. */
export function verificationJson(
  verification: Verification,
  mail: MailMatch | null,
  language: Language,
): object {
  const { about, differences, faults, verdicts, signatures, unsigned, gone } = verification;
  return {
    schema: 1,
    holds: isConfirmed(verification) && mail?.kind !== 'other',
    intervention: about?.intervention ?? null,
    'plan-digest': about?.['plan-digest'] ?? null,
    repository: about?.repository ?? null,
    differences,
    faults,
    verdicts: verdicts.map(({ path, said, versions, same }) => ({
      path,
      decision: said.decision,
      'reason-codes': said.reasonCodes,
      reasons: reasonsJson(said.reasonCodes.filter(isReasonCode), language),
      same,
      versions,
    })),
    signatures: signatures.map(({ path, signature }) => ({ path, ...signatureJson(signature) })),
    unsigned,
    gone: goneJson(gone, language),
    ...(mail !== null && { mail: mailJson(mail) }),
  };
}

function signatureJson(signature: FileSignature): object {
  if (signature.kind !== 'good') return signature;
  const { by, proof, of, ofThisPlan } = signature;
  return {
    kind: 'good',
    of,
    'of-this-plan': ofThisPlan,
    proof,
    repository: by.repository,
    workflow: by.workflow,
    run: by.run,
    at: toIso(by.at),
    'key-id': by.keyId,
  };
}

function mailJson(mail: MailMatch): object {
  return mail.kind === 'same' ? { ...mail, date: toIso(mail.date) } : mail;
}
