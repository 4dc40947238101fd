/** What `README.md` says; pages take the drawings by path. */
export { buildCitationMap, cutMap, hasMap } from './build-map.ts';
export { citationMapPath, formatMapPath } from './map-path.ts';
export { listMapFiles, mapFilesStem } from './map-files.ts';
