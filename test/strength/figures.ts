import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test counted while it ran; the page of figures is made of these. */
    figures?: Readonly<Record<string, number>>;
  }
}

/** Notes what a test counted, under the names that stand on the page of figures. */
export function note(task: TestContext['task'], figures: Readonly<Record<string, number>>): void {
  task.meta.figures = { ...task.meta.figures, ...figures };
}
