/**
 * The number under which REST knows a deployment, decoded from its node id; the node id itself if it has
 * another form. GraphQL's own number is too small for today's deployments. It is shown and used in commands
 * for people, and decides nothing.
 */
export function deploymentNumber(nodeId: string): string {
  const legacy = /^\d+:Deployment(\d+)$/.exec(Buffer.from(nodeId, 'base64').toString('latin1'));
  if (legacy?.[1] !== undefined) return legacy[1];
  const [, packed] = /^DE_([A-Za-z0-9_-]+)$/.exec(nodeId) ?? [];
  return packed === undefined ? nodeId : (lastOf(Buffer.from(packed, 'base64url')) ?? nodeId);
}

/** Number of bytes of an unsigned number after its tag byte in MessagePack. */
const WIDTHS: ReadonlyMap<number, number> = new Map([
  [0xcc, 1],
  [0xcd, 2],
  [0xce, 4],
  [0xcf, 8],
]);

/** The last of three numbers: a version, the repository, the deployment. */
function lastOf(bytes: Buffer): string | null {
  if (bytes[0] !== 0x93) return null;
  let last = null;
  let at = 1;
  for (let count = 0; count < 3; count += 1) {
    const mark = bytes[at] ?? 0xff;
    const width = mark < 0x80 ? 0 : WIDTHS.get(mark);
    if (width === undefined || at + width >= bytes.length) return null;
    const digits = bytes.subarray(width === 0 ? at : at + 1, at + 1 + width).toString('hex');
    last = String(BigInt(`0x${digits}`));
    at += 1 + width;
  }
  return at === bytes.length ? last : null;
}
