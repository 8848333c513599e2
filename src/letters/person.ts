/** Personal data of one worker: comes from the `people` input, stands in the mail alone. */
export interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly mobile?: string | undefined;
}
