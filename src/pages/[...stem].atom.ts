import { buildFileRoute } from './_file-route.ts';

export const { getStaticPaths, GET } = buildFileRoute('atom');
