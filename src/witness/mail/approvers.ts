import type { Party } from '../../records/types.ts';
import { type ApproverFaultCode, type MailFault, mailFault } from './reasons.ts';

/** A mailbox that may answer for a party. */
export interface AnsweringMailbox {
  readonly party: Party;
  /** Its index in the party's list, from 0. */
  readonly index: number;
  readonly email: string;
  readonly mailDomain: string | null;
  /** True only if the file says `answers-by-itself: false`. */
  readonly answersByHand: boolean;
}

/** Addresses whose mail never counts, whatever the list says. */
export interface Outsiders {
  /** Addresses of the house: `mail-from`, `contractor.contact`. */
  readonly house: readonly string[];
  /** Addresses of service desks, which answer automatically. */
  readonly desks: readonly string[];
}

/** Domains below which anybody can get a name, so on their own they vouch for no one. */
const SHARED = new Set(['onmicrosoft.com', 'gappssmtp.com']);

/** What follows the last `@`, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Returns true if the names are equal or one is below the other. */
export function isRelated(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** The domains whose signature counts for a mailbox: its own, and the one pinned for it. */
export function vouchingDomains({ email, mailDomain }: AnsweringMailbox): readonly string[] {
  return [domainOf(email), ...(mailDomain === null ? [] : [mailDomain.toLowerCase()])];
}

/**
 * Why a listed mailbox may not answer for its party: it belongs to the house, to the other party or to a
 * service desk, or anybody can be in its domain. `isPublic`: returns true for a public suffix.
 */
export function mailboxFaults(
  mailbox: AnsweringMailbox,
  all: readonly AnsweringMailbox[],
  outsiders: Outsiders,
  isPublic: (domain: string) => boolean,
): readonly MailFault<ApproverFaultCode>[] {
  const domains = vouchingDomains(mailbox);
  const meets = (others: readonly string[]): string | undefined =>
    domains.find((domain) => others.some((other) => isRelated(domain, other)));
  const faults: MailFault<ApproverFaultCode>[] = [];
  const house = meets(outsiders.house.map(domainOf));
  if (house !== undefined) faults.push(mailFault('approver.own-house', house));
  const email = mailbox.email.toLowerCase();
  if (outsiders.desks.some((desk) => desk.toLowerCase() === email)) {
    faults.push(mailFault('approver.service-desk'));
  }
  const theirs = all.filter(({ party }) => party !== mailbox.party);
  const both = theirs.some((other) => other.email.toLowerCase() === email);
  const other = meets(theirs.flatMap(vouchingDomains));
  if (both) faults.push(mailFault('approver.both-parties'));
  else if (other !== undefined) faults.push(mailFault('approver.other-party', other));
  const shared = domains.find((domain) => SHARED.has(domain) || isPublic(domain));
  if (shared !== undefined) faults.push(mailFault('approver.shared-domain', shared));
  return faults;
}
