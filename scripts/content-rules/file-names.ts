import type { ContentRule } from '../content/content-rule.ts';

/** The file of a norm is named after its id, so that its address can be told from its name. */
export const checkNormFileNames: ContentRule = ({ norms }) =>
  norms.flatMap(({ file, name, read, data }) => {
    const id = read.frontMatter?.id;
    if (id === undefined || id === name) return [];
    const message = `El archivo se llama «${name}.mdx» y su id es «${id}»; los dos son iguales.`;
    return [{ rule: 'file-name', place: data.locate(['id']), message, fix: `git mv ${file} content/norms/${id}.mdx` }];
  });
