/** Behaviour of norm and article pages; everything works without it, these only save steps. */
import { enableCopying } from './copy-text.ts';
import { followPlace } from './follow-place.ts';
import { enablePreviews } from './preview.ts';

enableCopying(document);
followPlace(document);
enablePreviews(document);
