import path from 'node:path';
import type { Plugin } from 'rolldown';

/** Name of the part of a file, as it is called in the page: `parte_element_BCMM6lJw`. */
export const namePart = (file: string): string => `parte_${path.basename(file, '.js').replaceAll(/\W/g, '_')}`;

interface DynamicImport {
  start: number;
  end: number;
  file: string;
}

/** Every `import('./x.js')` under a node of the syntax tree. */
function findDynamicImports(node: unknown): DynamicImport[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(findDynamicImports);
  if (!('type' in node) || node.type !== 'ImportExpression') return inner;
  const { start, end, source } = node as unknown as { start: number; end: number; source: Record<string, unknown> };
  const [quasi] = Array.isArray(source['quasis']) ? (source['quasis'] as { value: { cooked: string } }[]) : [];
  const file = source['value'] ?? quasi?.value.cooked;
  if (typeof file !== 'string') throw new Error('A part is loaded by a name that only the browser knows.');
  return [...inner, { start, end, file }];
}

/**
 * Makes of each part that loads later (`import('./x.js')`) a classic script of its own, which a script element brings: see
 * `bundleClassic`. `onPart` hears the file of each.
 */
export function splitParts(onPart: (file: string) => void): Plugin {
  return {
    name: 'split-parts',
    transform(code, id) {
      if (!code.includes('import(')) return null;
      const found = findDynamicImports(this.parse(code)).sort((a, b) => b.start - a.start);
      let split = code;
      for (const { start, end, file } of found) {
        const whole = path.resolve(path.dirname(id), file);
        onPart(whole);
        split = `${split.slice(0, start)}loadPart(${JSON.stringify(namePart(whole))})${split.slice(end)}`;
      }
      return { code: split, map: null };
    },
  };
}

/** What `loadPart` is: once for each page, before its scripts. Parts lie beside the script that asks for them. */
export const partLoader =
  'globalThis.loadPart??=(()=>{const base=document.currentScript.src,parts={};' +
  'return name=>parts[name]??=new Promise((resolve,reject)=>{const script=document.createElement("script");' +
  'script.src=new URL(name+".js",base).href;script.onload=()=>resolve(globalThis[name]);' +
  'script.onerror=()=>{parts[name]=undefined;script.remove();reject(new Error(name))};document.head.append(script)})})();';
