/** Lists what is due for another look, the oldest first: `npm run review`. Says what it does with `--ayuda`. */
import { openCatalogue, readToday, type ContentDefinition } from '#catalogue';
import { definitions } from '../src/collections.ts';
import { chooseDue } from './review/due-item.ts';
import { formatDue } from './review/format-due.ts';
import { listReviewed } from './review/list-reviewed.ts';
import { listOfficeFacts, listUndated } from './review/list-undated.ts';
import { listYearly } from './review/list-yearly.ts';
import { readArguments, usualMonths } from './review/read-arguments.ts';

const help = `Uso: npm run review -- [--before AAAA-MM-DD | --months N]

Lista lo que toca revisar, lo más antiguo primero: archivo y línea, desde cuándo, por qué y qué hacer.
Lo que no tiene fecha va al final.

  --before   lo que se miró por última vez antes de ese día
  --months   lo que se miró hace más de esos meses (si no se dice nada, ${usualMonths})
  --ayuda    esto

El código de salida es 0 haya o no algo por revisar; 2 si la orden está mal.`;

const today = readToday();
const asked = readArguments(process.argv.slice(2), today);
if ('help' in asked) console.log(help);
else if ('problem' in asked) {
  console.error(`${asked.problem}\n\n${help}`);
  process.exitCode = 2;
} else {
  const written = definitions.flatMap((definition: ContentDefinition) =>
    openCatalogue()
      .listRecords(definition)
      .flatMap((record) => listReviewed(definition.name, record)),
  );
  console.log(
    formatDue(
      chooseDue([...written, ...listOfficeFacts(), ...listUndated(), ...listYearly(today)], asked.before),
      asked.before,
    ),
  );
}
