import { wakeTool } from './wake-tool.ts';

wakeTool('fee-tool', () => import('./fee-tool.ts'));
