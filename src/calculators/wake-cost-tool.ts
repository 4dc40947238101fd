import { wakeTool } from './wake-tool.ts';

wakeTool('cost-tool', () => import('./cost-tool.ts'));
