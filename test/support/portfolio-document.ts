/** The parts of a portfolio's document that tests use. */
export interface Document {
  readonly solutions: readonly {
    readonly repository: string;
    readonly read: boolean;
    readonly coming: number;
    readonly 'not-known': readonly { readonly code: string }[];
  }[];
  readonly interventions: readonly {
    readonly id: string;
    readonly repository: string;
    readonly state: string;
    readonly announced: { readonly kind: string };
    readonly 'reason-codes': readonly string[];
  }[];
  readonly conflicts: readonly { readonly kinds: readonly string[] }[];
  readonly remarks: readonly { readonly kind: string }[];
}
