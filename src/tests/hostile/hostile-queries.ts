/** Makes a whole address out of the names that a page reads: its query, without `?`. */
interface HostileQuery {
  /** What it tries; no two have the same. */
  why: string;
  build: (name: string) => string;
}

const markup = encodeURIComponent('<img src=x onerror=__pwned=1>');

/** Queries whose shape is hostile, not their values. */
export const hostileQueries: readonly HostileQuery[] = [
  { why: 'a name twice', build: (name) => `${name}=1&${name}=2` },
  { why: 'a name 2,000 times', build: (name) => Array.from({ length: 2000 }, () => `${name}=1`).join('&') },
  { why: 'a name as a list', build: (name) => `${name}[]=1&${name}[]=2` },
  { why: 'a name as a list with places', build: (name) => `${name}[0]=1&${name}[99999999]=2` },
  { why: 'a name as an object', build: (name) => `${name}[x][y]=1&${name}.x=1` },
  { why: 'a name whose member is the prototype', build: (name) => `${name}[__proto__][polluted]=1` },
  { why: 'the prototype with a member', build: () => '__proto__[polluted]=1&__proto__.polluted=1' },
  { why: 'the prototype itself', build: () => '__proto__=1&__proto__=polluted' },
  { why: 'the prototype by way of the constructor', build: () => 'constructor[prototype][polluted]=1' },
  { why: 'the same with points', build: () => 'constructor.prototype.polluted=1' },
  { why: 'names that every object has', build: () => 'toString=1&valueOf=1&hasOwnProperty=1&constructor=1' },
  { why: 'a name without value', build: (name) => name },
  { why: 'a name with an empty value', build: (name) => `${name}=` },
  { why: 'a value that is a pair', build: (name) => `${name}==1==2` },
  { why: 'a value without name', build: () => '=1&=2' },
  { why: 'nothing but signs', build: () => '&&&==&=&' },
  { why: 'a question mark within', build: (name) => `${name}=1?${name}=2` },
  { why: 'semicolons', build: (name) => `${name}=1;${name}=2` },
  { why: 'a name in capitals', build: (name) => `${name.toUpperCase()}=1` },
  { why: 'a name with NUL', build: (name) => `${name}%00=1&%00${name}=1` },
  { why: 'a name with blanks', build: (name) => `%20${name}%20=1` },
  { why: 'a name in broken encoding', build: (name) => `%C0${name}%zz=1&%=1` },
  { why: 'a name of markup', build: () => `${markup}=${markup}` },
  { why: 'a thousand names', build: () => Array.from({ length: 1000 }, (_, at) => `n${at}=${at}`).join('&') },
  { why: 'another version of the questions', build: (name) => `${name}=1&v=__proto__&r=__proto__&reglas=__proto__` },
  { why: 'a version of markup', build: (name) => `${name}=1&v=${markup}&r=${markup}&reglas=${markup}` },
  {
    why: 'an answer to every name',
    build: (name) => `${name}=toString&listo=toString&no=constructor&llevar=__proto__`,
  },
  { why: 'marks without end', build: () => `listo=${'dni.'.repeat(2000)}&no=${'dni.'.repeat(2000)}` },
  { why: 'two looks', build: () => 'tema=oscuro&tema=claro&color=fff&color=000' },
  { why: 'a look of markup', build: () => `tema=${markup}&color=${markup}` },
  { why: 'a colour that is a rule', build: () => 'color=red;}*{display:none&tema=oscuro' },
];

/** Fragments, with their sign. */
export const hostileFragments: readonly { why: string; hash: string }[] = [
  { why: 'markup', hash: '#<img src=x onerror=__pwned=1>' },
  { why: 'markup after a quote', hash: '#"><img src=x onerror=__pwned=1>' },
  { why: 'encoded markup', hash: `#${markup}` },
  { why: 'script address', hash: '#javascript:__pwned=1' },
  { why: 'pseudo-class', hash: '#:target' },
  { why: 'attribute selector', hash: '#[x="' },
  { why: 'selector not closed', hash: '#a:not(' },
  { why: 'id with signs', hash: String.raw`#art_33__para_33-2,*{}\ .x` },
  { why: 'id that begins with a figure', hash: '#1%31' },
  { why: 'per cent alone', hash: '#%' },
  { why: 'broken encoding', hash: '#%C0%BC%ED%A0%80%FF' },
  { why: 'NUL', hash: '#a%00b' },
  { why: 'prototype', hash: '#__proto__' },
  { why: 'constructor', hash: '#constructor' },
  { why: 'blank', hash: '#%20' },
  { why: 'nothing', hash: '#' },
  { why: 'two signs', hash: '##' },
  { why: 'a place that is gone', hash: '#no-existe-desde-ayer' },
  { why: 'a search for words', hash: '#:~:text=%3Cimg%20src=x' },
  { why: 'a secret of markup', hash: `#?secret=${markup}` },
  { why: 'a secret of 200 kB', hash: `#?secret=${'A'.repeat(200_000)}` },
  { why: 'an id of 200 kB', hash: `#${'a['.repeat(100_000)}` },
  { why: 'answers and marks', hash: '#vez=__proto__&listo=toString.<b>&no=constructor&r=x&__proto__[polluted]=1' },
  { why: 'right to left', hash: '#%E2%80%AEx' },
];

/** Paths where nothing is: the page of errors makes words of them. */
export const hostilePaths: readonly { why: string; path: string }[] = [
  { why: 'markup', path: `/normas/${markup}/` },
  { why: 'script', path: '/%3Cscript%3E__pwned=1%3C%2Fscript%3E' },
  { why: 'quotes', path: '/%22%20autofocus%20onfocus=__pwned=1%20x=%22/' },
  { why: 'per cent alone', path: '/normas/%/' },
  { why: 'broken encoding', path: '/%C0%BC%ED%A0%80%FF/' },
  { why: 'NUL', path: '/normas/%00/' },
  { why: 'prototype', path: '/normas/__proto__/constructor/' },
  { why: 'right to left', path: '/%E2%80%AEgnp.exe/' },
  { why: 'a word of 10,000', path: `/${'a'.repeat(10_000)}/` },
  { why: 'folders without end', path: `/${'a/'.repeat(3000)}` },
  { why: 'out of the folder', path: '/..%2f..%2f..%2fetc%2fpasswd' },
  { why: 'two slashes', path: '//' },
  { why: 'back slashes', path: '/%5C%5Cexample.com/' },
  { why: 'lines', path: '/a%0d%0aSet-Cookie:%20a=1/' },
];
