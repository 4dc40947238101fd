/**
 * Which articles of two norms treat the same thing, judged by eye from the texts before there was a program, and never changed to
 * fit one. What a reader could see either way is in `open` and counts neither for nor against.
 */
export interface HandChecked {
  a: string;
  b: string;
  /** Article of the first, article of the second, what both treat. */
  pairs: readonly (readonly [string, string, string])[];
  /** Articles of the first and of the second that have no partner. */
  alone: { a: readonly string[]; b: readonly string[] };
  /** Pairs that could be seen either way. */
  open: readonly (readonly [string, string])[];
}

/** Trujillo and Cusco: the set that the program was made with. */
const trujilloCusco: HandChecked = {
  a: 'om-011-2012-mpt',
  b: 'da-002-2016-mpc',
  pairs: [
    ['main__art_1', 'main__art_1', 'approves the regulation'],
    ['main__art_2', 'main__art_2', 'who is charged with it'],
    ['art_1', 'art_1', 'object'],
    ['art_2', 'art_2', 'scope'],
    ['art_4', 'art_3', 'definitions'],
    ['art_5', 'art_4', 'what the municipality answers for'],
    ['art_6', 'art_5', 'what organisations answer for'],
    ['art_11', 'art_6', 'selective handling'],
    ['art_12', 'art_6', 'where the waste comes from: 6.1'],
    ['art_13', 'art_6', 'waste that can be used again: 6.2'],
    ['art_14', 'art_8', 'generators separate, store and hand over'],
    ['art_16', 'art_9', 'hours of collection: 16.4'],
    ['art_16', 'art_10', 'zones: 16.5'],
    ['art_16', 'art_11', 'vehicles and clothing: 16.2'],
    ['art_21', 'art_15', 'training'],
    ['art_23', 'art_7', 'register of recyclers'],
    ['art_26', 'art_12', 'incentives'],
    ['art_29', 'art_13', 'infractions'],
    ['art_29', 'art_14', 'infractions with their fines'],
    ['art_32', 'art_7', 'papers of the organisation'],
    ['art_33', 'art_7', 'the card and its term'],
  ],
  alone: {
    a: [
      'art_3',
      'art_7',
      'art_8',
      'art_9',
      'art_10',
      'art_17',
      'art_18',
      'art_19',
      'art_24',
      'art_25',
      'art_27',
      'art_28',
      'art_31',
      'hcontainer_1__hcontainer_1',
      'hcontainer_1__hcontainer_2',
      'hcontainer_1__hcontainer_5',
    ],
    b: ['art_16', 'art_17', 'art_18', 'art_19', 'art_20'],
  },
  open: [
    ['art_34', 'art_7'],
    ['art_15', 'art_3'],
    ['art_20', 'art_7'],
    ['art_22', 'art_16'],
    ['art_30', 'art_14'],
    ['hcontainer_1__hcontainer_3', 'art_2'],
    ['hcontainer_1__hcontainer_4', 'art_14'],
  ],
};

/** Against the TUPA of Nuevo Chimbote: labelled before the program, too, and not looked at before its first run. */
const others: readonly HandChecked[] = [
  {
    a: 'om-011-2012-mpt',
    b: 'tupa-2025-mdnch',
    pairs: [
      ['art_32', 'proc_pa4070c682', 'papers for the organisation to be taken in'],
      ['art_34', 'proc_pa40701f43', 'authorises selective collection'],
    ],
    alone: {
      a: ['art_1', 'art_3', 'art_4', 'art_5', 'art_9', 'art_10', 'art_13', 'art_17', 'art_24', 'art_28', 'art_29'],
      b: [],
    },
    open: [
      ['art_32', 'proc_pa40701f43'],
      ['art_34', 'proc_pa4070c682'],
      ['art_33', 'proc_pa4070c682'],
      ['art_33', 'proc_pa40701f43'],
      ['art_23', 'proc_pa40701f43'],
      ['art_21', 'proc_pa4070c682'],
      ['art_26', 'proc_pa40708e57'],
      ['art_31', 'proc_pa40701f43'],
      ['art_16', 'proc_pa40701f43'],
      ['art_16', 'proc_pa4070c682'],
    ],
  },
  {
    a: 'da-002-2016-mpc',
    b: 'tupa-2025-mdnch',
    pairs: [['art_7', 'proc_pa40701f43', 'the municipal register']],
    alone: {
      a: ['art_1', 'art_3', 'art_4', 'art_6', 'art_9', 'art_13', 'art_14', 'art_17', 'art_18', 'art_20'],
      b: [],
    },
    open: [
      ['art_7', 'proc_pa4070c682'],
      ['art_5', 'proc_pa40701f43'],
      ['art_11', 'proc_pa40701f43'],
      ['art_11', 'proc_pa4070c682'],
      ['art_15', 'proc_pa4070c682'],
      ['art_12', 'proc_pa40708e57'],
    ],
  },
];

/** All sets; the first is the one that the program was made with. */
export const checkedByEye: readonly HandChecked[] = [trujilloCusco, ...others];

/** What the program found in the sets after the first when it met them for the first time; it was changed then, so that they prove nothing any more. */
export const firstRun = { found: 29, wrong: 20 };
