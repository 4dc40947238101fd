/** Serves what the site knows to assistants, by the Model Context Protocol over standard input and output. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { buildServer, type ServerSources } from '#mcp';

// Content is read from the project, wherever this is called from.
process.chdir(`${import.meta.dirname}/..`);

let opened: ReturnType<ServerSources['openKnowledge']> | undefined;

const sources: ServerSources = {
  loadTools: async () => (await import('../src/mcp/list-tools.ts')).listMcpTools(),
  // Read once; who asks first waits for it.
  openKnowledge: () => {
    opened ??= import('../src/mcp/knowledge.ts').then(({ openKnowledge }) => openKnowledge());
    return opened;
  },
};

const mcp = buildServer(sources);
// Once the client has what it begins with, so that its first question waits less.
mcp.server.oninitialized = () => setTimeout(() => void sources.openKnowledge().catch(() => undefined), 200);
await mcp.connect(new StdioServerTransport());
