export { buildServer, type ServerSources } from './build-server.ts';
