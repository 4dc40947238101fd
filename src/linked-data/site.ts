import type { Dataset, WebSite, WithContext } from 'schema-dts';

type Known<Type> = WithContext<Extract<Type, { '@type': string }>>;

/** The site itself. */
export const describeSite = (address: string, name: string, description: string): Known<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': address,
  url: address,
  name,
  description,
  inLanguage: 'es-PE',
});

/** What can be taken of the data, as a whole and in parts. */
export interface DatasetSubject {
  address: string;
  name: string;
  description: string;
  /** Address of the licence of what is ours. */
  license: string;
  /** Day on which a norm was last looked at. */
  reviewed: string | undefined;
  files: readonly { address: string; type: string }[];
}

/** All data of the site as one set. */
export const describeDataset = ({
  address,
  name,
  description,
  license,
  reviewed,
  files,
}: DatasetSubject): Known<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': address,
  url: address,
  name,
  description,
  inLanguage: 'es-PE',
  license,
  isAccessibleForFree: true,
  ...(reviewed !== undefined && { dateModified: reviewed }),
  distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.address, encodingFormat: file.type })),
});
