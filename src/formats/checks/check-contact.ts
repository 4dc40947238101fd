/** An address of electronic mail, as far as its form says. */
export function checkEmail(typed: string): string | undefined {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed.trim())
    ? undefined
    : 'Escribe el correo con su arroba y su punto, por ejemplo grupo@correo.pe';
}

/** One or more telephone numbers of six to nine figures each, with or without the code of the place. */
export function checkPhone(typed: string): string | undefined {
  const numbers = typed.split(/[/;,]| y | o /).map((part) => part.replaceAll(/[\s().+-]/g, ''));
  return numbers.every((part) => /^\d{6,12}$/.test(part))
    ? undefined
    : 'Escribe el teléfono solo con números, por ejemplo 987654321; si son dos, sepáralos con /';
}
