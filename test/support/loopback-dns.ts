import promises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a bundle (`node --import`): its resolvers ask the DNS server in `LOOPBACK_DNS`, so that the
// bundle under test is the shipped one.

const { Resolver } = promises;

promises.Resolver = class extends Resolver {
  constructor(...options: ConstructorParameters<typeof Resolver>) {
    super(...options);
    // A reused process gets its environment after this was loaded.
    this.setServers([process.env['LOOPBACK_DNS'] ?? '']);
  }
};
syncBuiltinESMExports();
