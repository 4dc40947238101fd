import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll } from 'vitest';
import { buildServer } from './build-server.ts';
import { openKnowledge, type Knowledge } from './knowledge.ts';
import { listMcpTools } from './list-tools.ts';

let knowledge: Knowledge | undefined;

/** The client of an assistant, connected to our server while the tests of a file run. */
export function useClient(): Client {
  const mcp = buildServer({
    loadTools: () => Promise.resolve(listMcpTools()),
    openKnowledge: () => Promise.resolve((knowledge ??= openKnowledge())),
  });
  const client = new Client({ name: 'prueba', version: '1' });

  beforeAll(async () => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([mcp.connect(ours), client.connect(theirs)]);
    // The client holds what comes against the schemas it was given.
    await client.listTools();
  });
  afterAll(() => client.close());
  return client;
}

/** What a tool answered. */
export interface Called {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: unknown;
}

/** Calls a tool; a mistake comes as an answer too. */
export const callTool = async (client: Client, name: string, given: Record<string, unknown>): Promise<Called> =>
  (await client.callTool({ name, arguments: given })) as unknown as Called;
