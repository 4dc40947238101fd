import { escapeMarkup } from '../pack/escape-markup.ts';
import { asksNobody, describeRules, type ChosenTool } from './chosen-tool.ts';

/** Style of the page of links, which lies beside it. */
export const linksStyle = `body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; }
li { margin-block: 0.75rem; }
a { overflow-wrap: anywhere; }
`;

function writeLine({ title, address, course, ...rules }: ChosenTool): string {
  const whole = course === undefined ? '' : ` Está entera en este paquete: «${escapeMarkup(course.title)}».`;
  const link = `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener">${escapeMarkup(address)}</a>`;
  return `<li><b>${escapeMarkup(title)}</b><br>${link}<br>${describeRules(rules)}${whole}</li>`;
}

/** The first page of a package: where everything that was chosen is, of which version and day. It runs nothing. */
export const buildLinksPage = (chosen: readonly ChosenTool[]): string => `<!doctype html>
<html lang="es-PE">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Enlaces</title>
<link rel="stylesheet" href="enlaces.css">
</head>
<body>
<main>
<h1>Enlaces</h1>
<p>Todo lo de este taller, con sus últimas reglas.</p>
<ul>
${chosen.map(writeLine).join('\n')}
</ul>
<p><b>Norma Circular</b>. No es un sitio oficial. ${asksNobody} Las versiones y fechas son del día en que se hizo.</p>
</main>
</body>
</html>
`;
