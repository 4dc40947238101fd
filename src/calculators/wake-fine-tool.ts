import { wakeTool } from './wake-tool.ts';

wakeTool('fine-tool', () => import('./fine-tool.ts'));
