import { listenLocally, type LocalServer } from '../../../scripts/serve/listen-locally.ts';

/** A page of somebody else, on another origin. */
export interface Host {
  /** Address of the page that shows this HTML. */
  show: (html: string) => string;
  stop: LocalServer['stop'];
}

/** Serves pages that are not ours: each HTML shown has an address of its own. */
export async function serveHost(): Promise<Host> {
  const shown: string[] = [];
  const { port, stop } = await listenLocally((request, response) => {
    const html = shown[Number(request.url?.slice(1))];
    response.writeHead(html === undefined ? 204 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      html === undefined ? '' : `<!doctype html><html lang="es"><title>Página de otro</title>${html}</html>`,
    );
  }, 0);
  return { stop, show: (html) => `http://127.0.0.1:${port}/${shown.push(html) - 1}` };
}
