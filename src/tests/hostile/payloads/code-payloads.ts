import { family, type Payload } from './payload.ts';

const addresses = family('address', {
  script: 'javascript:__pwned=1',
  'script in capitals': 'JaVaScRiPt:__pwned=1//',
  'script with a tab': 'java\tscript:__pwned=1',
  'script after a control sign': '\u0001javascript:__pwned=1',
  'older script': 'vbscript:__pwned=1',
  document: 'data:text/html,<script>__pwned=1</script>',
  'without scheme': '//example.com/',
  elsewhere: 'https://example.com/',
  'with back slashes': String.raw`\\example.com\x`,
  'with a name before it': 'https://localhost@example.com/',
  'out of the folder': '../../../../etc/passwd',
  'out of the folder, encoded': '..%2f..%2f..%2fetc%2fpasswd',
  file: 'file:///etc/passwd',
});

const languages = family('code', {
  'end of a text': `';__pwned=1;//`,
  'end of a double text': '";__pwned=1;//',
  'template of a script': '${__pwned=1}',
  'template of Angular': `{{constructor.constructor('__pwned=1')()}}`,
  'template of Vue': `{{_c.constructor('__pwned=1')()}}`,
  'template of Jinja': '{%7*7%}{{7*7}}',
  'template of Ruby': '<%= 7*7 %>#{7*7}',
  'shell command': '$(touch x)`touch x`;|&',
  'question to a database': `' OR 1=1; DROP TABLE normas; --`,
  'question to a directory': '*)(uid=*))(|(uid=*',
  'formula of a spreadsheet': `=HYPERLINK("//example.com/";"Ver")`,
  'command of a spreadsheet': `=cmd|' /C calc'!A0`,
  'JSON with a prototype': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  'lines of an answer': 'x\r\nSet-Cookie: a=1\r\n\r\n<script>__pwned=1</script>',
});

const patterns = family('pattern', {
  selector: '#"><img src=x onerror=__pwned=1>',
  'pseudo-class': '#:target',
  'attribute not closed': 'a[b="',
  'selector not closed': ':has(',
  'end of an attribute selector': '"],*,[x="',
  'back slash': '\\',
  'slow expression': '(a+)+$',
  'set not closed': '[',
  'group not closed': '(?<x',
  'replacement signs': "$& $1 $` $'",
  'all words': '.*',
});

const names = family('name', {
  prototype: '__proto__',
  constructor: 'constructor',
  'prototype of it': 'constructor.prototype',
  'written out': 'toString',
  value: 'valueOf',
  owned: 'hasOwnProperty',
  getter: '__defineGetter__',
  length: 'length',
  then: 'then',
});

/** Addresses, code of other languages, patterns, and names that every object has. */
export const codePayloads: readonly Payload[] = [...addresses, ...languages, ...patterns, ...names];
