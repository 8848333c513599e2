import { type Moment, timestamp } from '../clock.ts';
import { addComment } from '../state/changes.ts';
import type { App, Issue } from '../state/records.ts';
import { ACTIONS_APP, type World } from '../state/world.ts';

export interface CommentSeed {
  readonly by?: string;
  readonly at?: Moment;
  readonly body: string;
  /** When somebody edited it afterwards, and who (default: its author). */
  readonly edited?: Moment;
  readonly editedBy?: string;
  readonly minimized?: boolean;
  readonly byEmail?: boolean;
  readonly viaApp?: App;
}

export class IssueSeed {
  readonly state: Issue;
  readonly #world: World;

  constructor(world: World, state: Issue) {
    this.#world = world;
    this.state = state;
  }

  get number(): number {
    return this.state.number;
  }

  /** Somebody edits the text in the browser; the author stays. */
  edit(by: string, body: string): this {
    this.state.body = body;
    this.state.edits.push({ at: this.#world.now(), by: this.#world.user(by) });
    return this;
  }

  comment(comment: CommentSeed): this {
    const user = this.#world.user(comment.by ?? 'ana-r');
    const at = comment.at === undefined ? this.#world.now() : timestamp(comment.at);
    const viaApp = comment.viaApp ?? (user.login === 'github-actions[bot]' ? ACTIONS_APP : null);
    const { minimized = false, byEmail = false } = comment;
    const marks = { minimized, byEmail };
    const made = addComment(this.#world, this.state, { user, at, viaApp }, comment.body, marks);
    if (comment.edited !== undefined) {
      const by = this.#world.user(comment.editedBy ?? user.login);
      made.edits.push({ at: timestamp(comment.edited), by });
      made.updatedAt = timestamp(comment.edited);
    }
    return this;
  }
}
