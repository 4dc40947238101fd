import { z } from 'zod';

/** SHA-256 of a file's bytes, 64 hexadecimal digits in small letters, as `sha256sum` prints it. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
