/** A text as a tree, with the eId of each provision; the tree gives the text back. `node scripts/examples/norm-tree.ts` */
import { buildOutline, formatNormText, parseNormText } from '#norms';

const source = ['#### Artículo 1.- OBJETO', 'Regula el reciclaje.', '- a) Segregar.', '- b) Reciclar.'].join('\n\n');
const { tree, warnings } = parseNormText(source);

for (const { eId, kind, heading = '' } of buildOutline(tree)) process.stdout.write(`${eId} ${kind} ${heading}\n`);
process.stdout.write(`${warnings.length} avisos; el árbol devuelve el texto: ${formatNormText(tree) === source}\n`);
