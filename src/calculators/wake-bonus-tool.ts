import { wakeTool } from './wake-tool.ts';

wakeTool('bonus-tool', () => import('./bonus-tool.ts'));
