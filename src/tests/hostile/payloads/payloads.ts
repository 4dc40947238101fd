import { codePayloads } from './code-payloads.ts';
import { figurePayloads } from './figure-payloads.ts';
import { letterPayloads } from './letter-payloads.ts';
import { markupPayloads } from './markup-payloads.ts';
import type { Payload } from './payload.ts';

/** Everything that is put in place of an answer: into addresses, and into fields. */
export const payloads: readonly Payload[] = [...markupPayloads, ...codePayloads, ...figurePayloads, ...letterPayloads];
