import { tellToday } from './tell-today.ts';

tellToday();
