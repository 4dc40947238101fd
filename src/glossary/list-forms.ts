/** `recolección` → `recolecciones`, `residuo` → `residuos`; a word that ends in `s` is taken for a plural. */
function pluralize(word: string): string {
  if (/s$/iu.test(word)) return word;
  if (/[aeiouáéó]$/iu.test(word)) return `${word}s`;
  return `${word
    .replace(/ó(?=n$)/u, 'o')
    .replace(/á(?=n$)/u, 'a')
    .replace(/z$/u, 'c')}es`;
}

/** Words that end what is counted: `manejo de residuos` → `manejos de residuos`. */
const counted = /^(.+?)(\s(?:de|del|para|no|y)\s.+)?$/u;

/** The spellings under which a term is met in a text: as it is defined, without `/as`, and all that is counted in the plural. */
export function listForms(term: string): string[] {
  const plain = term.replaceAll(/\/as\b/gu, '');
  const [, head = plain, tail = ''] = counted.exec(plain) ?? [];
  const plural = head.split(' ').map(pluralize).join(' ') + tail;
  const forms = [term, plain, plural].flatMap((form) =>
    form.includes('/as') ? [form] : [form, form.replace(/ores\b/u, 'ores/as')],
  );
  return [...new Set(forms)];
}
