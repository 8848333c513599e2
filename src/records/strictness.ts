/** The address that the rules prescribe; naming it adds nothing. */
export const PRESCRIBED_SERVICEDESK = 'servicedesk@src.si';

/** The stricter of two demands: the one that comes later in `order`, which goes from lax to strict. */
export function stricter<T extends string>(
  order: readonly [T, ...T[]],
  one: T,
  other: T = order[0],
): T {
  return order.indexOf(other) > order.indexOf(one) ? other : one;
}
