/** The mark for a value that a preview does not know yet. Nothing of Pulumi's is below the doors, so this is ours. */

/** Stands for a value that is only known after something else was deployed. It satisfies every schema and every rule. */
export class Unknown {
  // Only for the compiler: without a private member every object would be of this type.
  declare private readonly mark: never;

  /** What a message shows in its place. */
  toString(): string {
    return "(not known yet)";
  }
}

/** The one mark. */
export const unknown = new Unknown();

/** True for the mark. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** True when a value is not known yet, or holds one that is not. */
export function hasUnknown(value: unknown): boolean {
  if (isUnknown(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}
