import type { APIRoute } from 'astro';
import { buildThemeSheet } from '#embeds';
import tools from '../../forms/tools.css?raw';
import tokens from '../../ui/styles/tokens.css?raw';

/** The grounds that the host of an embed can choose. */
export const GET: APIRoute = () =>
  new Response(buildThemeSheet([tokens, tools]), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
