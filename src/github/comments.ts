import * as z from 'zod/mini';
import type { Comment } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import { instant } from './times.ts';

// A comment on an issue or a pull request, with how it was made.

export const CommentAnswer = z.object({
  fullDatabaseId: z.string(),
  url: z.string(),
  body: z.string(),
  createdAt: instant,
  lastEditedAt: z.nullable(instant),
  includesCreatedEdit: z.boolean(),
  isMinimized: z.boolean(),
  createdViaEmail: z.boolean(),
  author: GraphQlActor,
  userContentEdits: z.nullable(z.object({ totalCount: z.number() })),
});
export type CommentAnswer = z.infer<typeof CommentAnswer>;

export const COMMENT = `fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized
  createdViaEmail author { ${ACTOR} } userContentEdits(first: 1) { totalCount }`;

export function commentOf(node: CommentAnswer): Omit<Comment, 'viaApp'> {
  const edits = node.userContentEdits?.totalCount ?? 0;
  return {
    id: node.fullDatabaseId,
    url: node.url,
    user: graphQlPerson(node.author),
    createdAt: node.createdAt,
    body: node.body,
    edited: node.lastEditedAt !== null || node.includesCreatedEdit || edits > 0,
    ...(node.lastEditedAt !== null && { editedAt: node.lastEditedAt }),
    minimised: node.isMinimized,
    byEmail: node.createdViaEmail,
  };
}
