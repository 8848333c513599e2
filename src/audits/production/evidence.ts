import type { PlacedText } from '../workflow.ts';
import { type Expression, parseExpression, expressionPieces, walk } from '../reading/expression.ts';
import { type EnvironmentNames, isDeclared } from './environments.ts';
import { type Stage, saidBy } from './words.ts';

/** What a text shows about the target, and by which word. */
export interface StageEvidence {
  readonly said: Stage;
  readonly by: string;
}

export const NOTHING: StageEvidence = { said: null, by: '' };

/** Judges texts word by word; production outweighs test. */
export function evidenceIn(texts: readonly string[], names: EnvironmentNames): StageEvidence {
  let test: StageEvidence = NOTHING;
  for (const text of texts) {
    for (const word of text.split(/[\s,;=:/'"`{}[\]()]+/)) {
      const said = isDeclared(word, names.test)
        ? 'test'
        : word !== 'production' && isDeclared(word, names.production)
          ? 'production'
          : saidBy(word);
      if (said === 'production') return { said, by: word };
      if (said === 'test' && test.said === null) test = { said, by: word };
    }
  }
  return test;
}

/** Production if any shows it, otherwise test if any does. */
export function strongest(all: readonly StageEvidence[]): StageEvidence {
  return (
    all.find(({ said }) => said === 'production') ??
    all.find(({ said }) => said === 'test') ??
    NOTHING
  );
}

/** The texts that conditions compare something with: `inputs.env == 'prod'`. */
export function conditionSays(
  conditions: readonly (PlacedText | null)[],
  names: EnvironmentNames,
): StageEvidence {
  const texts = conditions.flatMap((condition) =>
    condition === null ? [] : expressionsOf(condition.raw).flatMap(equals),
  );
  return evidenceIn(texts, names);
}

function expressionsOf(raw: string): readonly Expression[] {
  const parsed = raw.includes('${{')
    ? expressionPieces(raw).map((piece) => ('text' in piece ? null : piece.expression))
    : [parseExpression(raw)];
  return parsed.flatMap((each) => (each === null ? [] : [each]));
}

function equals(expression: Expression): readonly string[] {
  return walk(expression).flatMap((each) =>
    each.kind === 'compare' && each.operator === '=='
      ? [each.left, each.right].flatMap((side) =>
          side.kind === 'literal' && typeof side.value === 'string' ? [side.value] : [],
        )
      : [],
  );
}
