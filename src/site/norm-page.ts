/** Behaviour of norm and article pages; everything works without it, these only save steps. */
import { enableCopying } from './copy-text.ts';
import { followPlace, linkMarkers } from './follow-place.ts';
import { watchCitations } from './watch-citations.ts';

enableCopying(document);
followPlace(document);
linkMarkers(document);
watchCitations(document);
