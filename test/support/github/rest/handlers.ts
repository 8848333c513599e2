import { actionsHandlers } from './actions.ts';
import type { Handlers } from './call.ts';
import { checkHandlers } from './checks.ts';
import { commitHandlers } from './commits.ts';
import { contentsHandlers } from './contents.ts';
import { deploymentHandlers } from './deployments.ts';
import { environmentHandlers } from './environments.ts';
import { gitHandlers } from './git.ts';
import { issueHandlers } from './issues.ts';
import { peopleHandlers } from './people.ts';
import { protectionHandlers } from './protection.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repository.ts';

export const HANDLERS: Handlers = {
  ...actionsHandlers,
  ...checkHandlers,
  ...commitHandlers,
  ...contentsHandlers,
  ...deploymentHandlers,
  ...environmentHandlers,
  ...gitHandlers,
  ...issueHandlers,
  ...peopleHandlers,
  ...protectionHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
};
