/** Types by which every member of a document may be an Output, at any depth. */
import type * as pulumi from "@pulumi/pulumi";

/** `T`, in which every member may be a Pulumi input. */
export type Inputs<T> = T extends (infer Member)[]
  ? pulumi.Input<Inputs<Member>>[]
  : T extends object
    ? { [Key in keyof T]: pulumi.Input<Inputs<T[Key]>> }
    : T;

/** Pulumi inputs for a plain argument type: optional members stay optional and may be `undefined`. */
export type ResourceInputs<Arguments> = {
  [Key in keyof Arguments]: pulumi.Input<Inputs<NonNullable<Arguments[Key]>>> | Extract<Arguments[Key], undefined>;
};
