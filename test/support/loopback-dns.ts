import promises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a bundle (`node --import`): every resolver it makes asks the DNS server that `LOOPBACK_DNS` names,
// so that the bundle under test is the one that is shipped.

const { Resolver } = promises;

promises.Resolver = class extends Resolver {
  constructor(...options: ConstructorParameters<typeof Resolver>) {
    super(...options);
    // A process that is used again gets its environment after this was loaded.
    this.setServers([process.env['LOOPBACK_DNS'] ?? '']);
  }
};
syncBuiltinESMExports();
