import { wakeTool } from './wake-tool.ts';

wakeTool('certification-tool', () => import('./certification-tool.ts'));
