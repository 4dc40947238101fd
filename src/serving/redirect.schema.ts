import { z } from 'zod';

/** An address of ours, without query and anchor. */
const AddressSchema = z
  .string()
  .regex(
    /^\/(?=.)(?:[a-z0-9][a-z0-9-]*\/)*(?:[a-z0-9-]+(?:\.[a-z0-9]+)+)?$/,
    'una dirección del sitio: «/tramites/trujillo-carnet/»',
  );

/** An address that worked once or that programs try, and what answers in its place. */
export const RedirectSchema = z.strictObject({
  from: AddressSchema,
  to: AddressSchema,
  /** Day from which it leads on. */
  since: z.iso.date(),
  /** Why it moved, for who finds the row years later. */
  why: z.string().trim().min(1).max(200),
});
