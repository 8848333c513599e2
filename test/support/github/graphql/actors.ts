import { nodeId } from '../rest/shapes.ts';
import type { User } from '../state/records.ts';
import type { Reader } from './reader.ts';

/** GraphQL omits the `[bot]` that REST has in a bot's login. */
export function actor(reader: Reader, user: User) {
  const login = user.login.replace(/\[bot\]$/, '');
  const path = user.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: user.type,
    id: nodeId('User', user.id),
    databaseId: user.id,
    login,
    url: `${reader.world.web}${path}`,
    resourcePath: path,
  };
}
