/** Hands a file made in the page to the reader, as any download. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Old browsers read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
