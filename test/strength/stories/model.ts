import type { Deed, Party, Plan } from './story.ts';

// What the rules make of a story, written from their text and from nothing of the product: no calendar, no
// digest, no GitHub. Moments are Dates; a plan's name stands for its digest.

/** Each plan's slot, and when the last day on which it may be announced ends. */
const PLANS: Readonly<
  Record<Plan, { readonly opens: Date; readonly closes: Date; readonly lastCall: Date }>
> = {
  // Monday 30 and Tuesday 1 are two working days: told by the end of Sunday 29 November.
  first: slot('2026-12-01T21:00:00Z', '2026-12-02T01:00:00Z', '2026-11-29T23:00:00Z'),
  other: slot('2026-12-01T21:00:00Z', '2026-12-02T01:00:00Z', '2026-11-29T23:00:00Z'),
  'never-fits': slot('2026-12-01T21:00:00Z', '2026-12-02T01:00:00Z', '2026-11-29T23:00:00Z'),
  // Friday 27 and Monday 30: told by the end of Thursday 26 November.
  // Its slot binds nobody.
  urgent: slot('2026-12-01T21:00:00Z', '2026-12-02T01:00:00Z', '2026-11-29T23:00:00Z'),
  'night-before': slot('2026-11-30T21:00:00Z', '2026-12-01T01:00:00Z', '2026-11-26T23:00:00Z'),
};
/** An urgent intervention is carried out within this of its notification, and approved within it. */
const URGENT_MS = 12 * 3_600_000;
/** Work and its way back take two hours. */
const NEEDED_MS = 2 * 3_600_000;

function slot(opens: string, closes: string, lastCall: string) {
  return { opens: new Date(opens), closes: new Date(closes), lastCall: new Date(lastCall) };
}

/** What stood on the default branch since a moment; a draft is as good as nothing. */
type State =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'planned' | 'withdrawn' | 'finished'; readonly plan: Plan };

interface Said {
  readonly at: Date;
  /** Null: names no plan. */
  readonly plan: Plan | null;
}

interface Receipt {
  readonly at: Date;
  readonly plan: Plan;
  readonly withdrawal: boolean;
}

/** The file as it lies on the default branch. */
interface File {
  readonly plan: Plan;
  readonly as: 'planned' | 'withdrawn' | 'draft' | 'finished';
}

export type Family =
  | 'file'
  | 'target'
  | 'announcement'
  | 'lead-time'
  | 'urgent'
  | 'approval'
  | 'slot'
  | 'fit';

/** What a run of announce has to do. */
export type Mail = 'announcement' | 'withdrawal' | null;

export class Model {
  file: File | null = null;
  record: Said | null = null;
  readonly approvals: Partial<Record<Party, Said>> = {};
  readonly #comments: { readonly party: Party; readonly at: Date; readonly plan: Plan }[] = [];
  readonly #noes: (Said & { readonly party: Party })[] = [];
  readonly #receipts: Receipt[] = [];
  readonly #stood: { readonly since: Date; readonly state: State; readonly merged: boolean }[] = [];

  /** Returns true if there is a file that a step could change. */
  canDo(deed: Deed): boolean {
    if (deed.kind === 'land' || deed.kind === 'announce' || deed.kind === 'other') return true;
    return this.file !== null;
  }

  do(deed: Deed, at: Date): void {
    switch (deed.kind) {
      case 'land':
        this.file = { plan: deed.plan, as: deed.as };
        if (deed.told) this.record = { at: new Date(at.getTime() - 600_000), plan: null };
        break;
      case 'withdraw':
        this.#become('withdrawn');
        break;
      case 'restore':
      case 'reopen':
        this.#become('planned');
        break;
      case 'finish':
        this.#become('finished');
        break;
      case 'remove':
        this.file = null;
        break;
      case 'record':
        this.record = { at, plan: deed.named ? this.#plan : null };
        break;
      case 'approve':
        if (deed.by === 'comment') this.#comments.push({ party: deed.party, at, plan: this.#plan });
        else this.approvals[deed.party] = { at, plan: deed.by === 'record' ? null : this.#plan };
        break;
      case 'reject':
        this.#noes.push({ party: deed.party, at, plan: deed.named ? this.#plan : null });
        break;
      case 'announce': {
        const mail = this.mail(at);
        if (mail !== null)
          this.#receipts.push({ at, plan: this.#plan, withdrawal: mail === 'withdrawal' });
        break;
      }
      case 'move':
      case 'other':
        break;
    }
    const merged = deed.kind === 'land' && deed.how !== 'push';
    this.#stood.push({ since: at, state: this.#state, merged });
  }

  get #plan(): Plan {
    if (this.file === null) throw new Error('no file');
    return this.file.plan;
  }

  #become(as: File['as']): void {
    this.file = { plan: this.#plan, as };
  }

  get #state(): State {
    const { file } = this;
    return file === null || file.as === 'draft'
      ? { kind: 'nothing' }
      : { kind: file.as, plan: file.plan };
  }

  /** Since when the plan stands without interruption. */
  #landed(plan: Plan): Date {
    return this.#landing(plan).since;
  }

  #landing(plan: Plan): { readonly since: Date; readonly merged: boolean } {
    const last = this.#stood.findLastIndex(
      ({ state }) => state.kind !== 'planned' || state.plan !== plan,
    );
    const landing = this.#stood[last + 1];
    if (landing === undefined) throw new Error('does not stand');
    return landing;
  }

  /** When a state of this kind last ended; null: there was none. */
  #endOf(is: (state: State) => boolean): Date | null {
    const last = this.#stood.findLastIndex(({ state }) => is(state));
    return last === -1 ? null : (this.#stood[last + 1]?.since ?? null);
  }

  /** "What was said counts for what stood when it was said." */
  #counts(said: Said, plan: Plan, receipt: boolean): boolean {
    if (said.plan !== null && said.plan !== plan) return false;
    if (this.#isSetAside(said.at, plan)) return false;
    const other = this.#endOf((state) => state.kind !== 'nothing' && state.plan !== plan);
    return !(said.plan === null || receipt) || other === null || said.at >= other;
  }

  /** Withdrawn or finished once, the intervention begins anew with the landing: what is older is void. */
  #isSetAside(at: Date, plan: Plan): boolean {
    const was = this.#stood.some(
      ({ state: { kind } }) => kind === 'withdrawn' || kind === 'finished',
    );
    return was && at < this.#landed(plan);
  }

  /** When the plan that stands was told, to whoever has to know; null: it was not. */
  #told(plan: Plan): Date | null {
    const receipt = this.#receipts.at(-1);
    const { record } = this;
    if (receipt === undefined)
      return record !== null && this.#counts(record, plan, false) && !this.#isTooEarly(record, plan)
        ? record.at
        : null;
    if (!receipt.withdrawal && this.#counts(receipt, plan, true)) return receipt.at;
    // By hand after the receipt, and clearly of this plan.
    const clear =
      record !== null &&
      record.at > receipt.at &&
      (record.plan === null ? record.at >= this.#landed(plan) : record.plan === plan);
    return clear && this.#counts(record, plan, false) ? record.at : null;
  }

  /** Nobody was notified of an urgent plan before it came; of an announced one mail may be minutes older. */
  #isTooEarly(said: Said, plan: Plan): boolean {
    return plan === 'urgent' && said.plan === null && said.at < this.#landed(plan);
  }

  /** A no to this plan, after which the party did not say yes as firmly: in a comment. */
  #rejected(party: Party, plan: Plan): boolean {
    const of = (no: Said): boolean =>
      no.plan === plan || (no.plan === null && this.#counts(no, plan, false));
    const isLifted = (no: Said): boolean =>
      this.#comments.some(
        (yes) =>
          yes.party === party &&
          yes.plan === plan &&
          yes.at > no.at &&
          !this.#isSetAside(yes.at, plan),
      );
    return this.#noes.some((no) => no.party === party && of(no) && !isLifted(no));
  }

  #approved(party: Party, plan: Plan): boolean {
    if (this.#rejected(party, plan)) return false;
    const comments = this.#comments.filter((one) => one.party === party);
    if (comments.some((one) => one.plan === plan && !this.#isSetAside(one.at, plan))) return true;
    const said = this.approvals[party];
    if (said === undefined || !this.#counts(said, plan, false)) return false;
    if (said.plan !== null) return true;
    if (plan === 'urgent') return said.at.getTime() + URGENT_MS >= this.#landed(plan).getTime();
    const told = this.#told(plan);
    return said.at >= this.#landed(plan) && (told === null || said.at >= told);
  }

  #bothApproved(plan: Plan): boolean {
    return this.#approved('client', plan) && this.#approved('ezdrav-ict', plan);
  }

  /** What a run of announce at this moment has to send. */
  mail(now: Date): Mail {
    const state = this.#state;
    if (state.kind === 'nothing' || state.kind === 'finished') return null;
    const last = this.#receipts.at(-1);
    if (state.kind === 'withdrawn') {
      const newer = this.record !== null && (last === undefined || this.record.at > last.at);
      if (last === undefined && !newer) return null;
      return newer || last?.withdrawal === false ? 'withdrawal' : null;
    }
    if (this.#told(state.plan) !== null) return null;
    // Nobody is woken for what no authority has merged: who will start it is not known yet.
    if (state.plan === 'urgent') {
      const may = this.#landing(state.plan).merged && this.#bothApproved(state.plan);
      return may ? 'announcement' : null;
    }
    const lawful = state.plan !== 'never-fits' && now < PLANS[state.plan].lastCall;
    return lawful ? 'announcement' : null;
  }

  /** What stands in the way of a deployment now; nothing: it is allowed. */
  inTheWay(now: Date): ReadonlySet<Family> {
    const state = this.#state;
    if (this.file === null) return new Set(['file']);
    if (state.kind !== 'planned') return new Set(['target']);
    const { plan } = state;
    const { opens, closes, lastCall } = PLANS[plan];
    const told = this.#told(plan);
    const ways = new Set<Family>();
    if (!this.#bothApproved(plan)) ways.add('approval');
    if (plan === 'urgent') {
      if (told === null || now.getTime() >= told.getTime() + URGENT_MS) ways.add('urgent');
      return ways;
    }
    if (told === null) ways.add('announcement');
    else if (told >= lastCall || this.#landed(plan) >= lastCall) ways.add('lead-time');
    const open = opens <= now && now < closes;
    if (!open) ways.add('slot');
    if (plan === 'never-fits') ways.add('fit');
    else if (open && now.getTime() + NEEDED_MS > closes.getTime()) ways.add('fit');
    return ways;
  }

  get urgent(): boolean {
    return this.file?.plan === 'urgent';
  }

  /** Returns true if the current plan could be lawful on some night. */
  get possible(): boolean {
    return this.file?.plan !== 'never-fits';
  }
}
