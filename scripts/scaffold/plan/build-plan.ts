import { listPlans } from '#plans';
import { foldText, sayCount } from '#text';
import { need, OrderProblem, type Answers, type Draft, type GivenFile, type Kind } from '../draft.ts';
import { findIssuerByWords } from '../norm/find-known.ts';
import { isCapital, joinLines, type Paragraph } from '../text/join-lines.ts';

const id = {
  name: 'id',
  asks: '¿Con qué id, en minúsculas y con su año?',
  example: 'plan-residuos-2026',
  required: true,
} as const;
const name = { name: 'name', asks: '¿Cómo se llama?', example: 'Plan de residuos 2026', required: true } as const;
const issuer = {
  name: 'issuer',
  asks: '¿Quién lo dictó (id, siglas o nombre)?',
  example: 'minam',
  required: true,
} as const;
const from = {
  name: 'from',
  asks: '¿De qué archivo se saca su texto (.pdf, .docx, .txt)?',
  example: 'plan.pdf',
  required: true,
} as const;

/** A line of the list of blocks: one block a line, as in the other texts. */
function writeBlock({ text, lines }: Paragraph, index: number): string {
  const heading = isCapital(text) && text.length < 160;
  return JSON.stringify(
    heading ? { kind: 'heading', level: 2, id: `parte-${index + 1}`, text, lines } : { kind: 'paragraph', text, lines },
  );
}

function writeText(plan: string, { name: file, sha256 }: GivenFile, paragraphs: readonly Paragraph[]): string {
  const source = {
    file,
    sha256,
    description: 'Texto extraído del archivo por un programa; las líneas son las de ese texto.',
  };
  return `{
 "plan": ${JSON.stringify(plan)},
 "part": "texto",
 "order": 1,
 "title": "Texto completo",
 "source": { "file": ${JSON.stringify(source.file)}, "sha256": "${sha256}", "description": ${JSON.stringify(source.description)} },
 "blocks": [
${paragraphs.map((paragraph, index) => `  ${writeBlock(paragraph, index)}`).join(',\n')}
 ]
}
`;
}

const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

function writeDefinition(plan: string, called: string, issuerId: string, main: string): string {
  const rank = Math.max(0, ...listPlans().map((one) => one.rank)) + 10;
  return `import { sayCount } from '#text';
import type { Plan } from '../document/plan.ts';
import { listPlacedText } from '../text/plan-texts.ts';

const id = ${quote(plan)};

/** ${called.replaceAll('*/', '* /')}. */
export const plan: Plan = {
  id,
  name: ${quote(called)},
  listed: {
    name: ${quote(called)},
    what: ${quote(called)},
    holds: () => \`\${sayCount(listPlacedText(id).length, 'pasaje', 'pasajes')} de su texto.\`,
  },
  rank: ${rank},
  issuer: ${quote(issuerId)},
  path: ${quote(`/planes/${plan}/`)},
  hasPages: false,
  passages: () =>
    listPlacedText(id).flatMap(({ href, pieces }, index) =>
      pieces.map((text) => ({ href, place: \`Pasaje \${index + 1}\`, text })),
    ),
  rows: () => [],
  titles: () => new Map(),
  files: () => [],
  content: () => [${quote(main)}],
};
`;
}

function buildPlan(answers: Answers, given?: GivenFile): Draft {
  const plan = need(answers, id);
  need(answers, from);
  if (!given) throw new OrderProblem('Un plan se hace de su documento: --from plan.pdf');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plan)) {
    const due = foldText(plan)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    throw new OrderProblem(`«${plan}» no es un id: van minúsculas sin tildes y guiones. Por ejemplo: --id ${due}`);
  }
  if (listPlans().some((one) => one.id === plan))
    throw new OrderProblem(`El plan «${plan}» ya está. Escribe otro --id.`);
  const main = `content/plans/texts/${plan}-1-texto.json`;
  const lines = given.text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const paragraphs = joinLines(lines);
  return {
    files: [
      { path: main, text: writeText(plan, given, paragraphs) },
      {
        path: `src/plans/${plan}/definition.ts`,
        text: writeDefinition(plan, need(answers, name), findIssuerByWords(need(answers, issuer)).id, main),
      },
    ],
    edits: [],
    found: [`${sayCount(paragraphs.length, 'párrafo', 'párrafos')}, cada uno con sus líneas.`],
    look: [
      'listed.what y listed.holds en la definición: di en una línea qué es y qué trae.',
      "checkedOn: () => '2026-12-31' en la definición, el día en que alguien lo compare con su documento; sin eso, las páginas dicen que falta.",
      'blocks: une lo que quedó partido, rehace las tablas y pon a los títulos su altura (content/plans/README.md).',
    ],
    page: `/planes/${plan}/`,
  };
}

/** `npm run new:plan`. */
export const plan: Kind = {
  name: 'plan',
  says: 'un plan con su texto y su definición',
  questions: [id, name, issuer, from],
  switches: {},
  build: buildPlan,
};
