/** Licences under which a package may be used here, by their SPDX names, with what they ask of who passes it on. */
export const acceptedLicences: Readonly<Record<string, string>> = {
  MIT: 'the notice is passed on',
  ISC: 'the notice is passed on',
  '0BSD': 'nothing',
  'BSD-2-Clause': 'the notice is passed on',
  'BSD-3-Clause': 'the notice is passed on, and no name is used to advertise',
  'Apache-2.0': 'the notice is passed on, and what was changed is said',
  'BlueOak-1.0.0': 'the notice is passed on',
  'CC0-1.0': 'nothing',
  'CC-BY-3.0': 'data: whose it is, is said',
  'CC-BY-4.0': 'data: whose it is, is said',
  'Python-2.0': 'the notice is passed on',
  'PSF-2.0': 'the notice is passed on',
  Unlicense: 'nothing',
  Zlib: 'the notice stays in the source',
  WTFPL: 'nothing',
  'MPL-2.0': 'the source of its own files is open; a tool of the build, of which nothing is passed on',
  'LGPL-3.0-or-later':
    'a library in a file of its own, which can be replaced; a tool of the build, of which nothing is passed on',
};

/** Packages whose licence is not written as SPDX wants it: what they say, and what stands in their text. */
export const readLicences: Readonly<Record<string, { says: string; means: string }>> = {
  duck: { says: 'BSD', means: 'BSD-2-Clause' },
};
