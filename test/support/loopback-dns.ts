import promises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a bundle (`node --import`): every resolver it makes asks the DNS server that `LOOPBACK_DNS` names,
// so that the bundle under test is the one that is shipped.

const { LOOPBACK_DNS: server = '' } = process.env;
const { Resolver } = promises;

promises.Resolver = class extends Resolver {
  constructor(...options: ConstructorParameters<typeof Resolver>) {
    super(...options);
    this.setServers([server]);
  }
};
syncBuiltinESMExports();
