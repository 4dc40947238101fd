import { wakeTool } from './wake-tool.ts';

wakeTool('separation-tool', () => import('./separation-tool.ts'));
