import Big from 'big.js';
import { formatSoles } from '#amounts';
import { apiChanges } from '#api';
import { isDay, type News } from '#feeds';
import { formatGuidePath, listGuides } from '#guides';
import { confidenceWords, formatDate } from '#norms';
import { formatObservationCount, listObservations } from '#observations';
import { formatUitDecree, listUits, type Uit } from '#parameters';
import { listPlans, listProgress, progressStateWords } from '#plans';
import { listProcedures, listYearFees, type Procedure } from '#procedures';
import { findMunicipality } from '#municipalities';

const nowhere: Pick<News, 'norms' | 'entities'> = { norms: [], entities: [] };

/** Procedures whose fee follows the tax unit, with the year of their norm: what a new value changes. */
export interface UitFee {
  procedure: Procedure;
  since: number;
}

function tellFees(uit: Uit, fees: readonly UitFee[]): string {
  const told = fees.flatMap(({ procedure: { fee, shortTitle, municipality } }) => {
    const [year] = fee.kind === 'percent-of-uit' ? listYearFees(fee, [uit]) : [];
    return year ? [`${shortTitle} (${findMunicipality(municipality).name}), ${year.amount}`] : [];
  });
  return told.length === 0 ? '' : ` Con ella cuestan: ${told.join('; ')}.`;
}

/** The tax unit of each year whose decree has a known day, and what procedures cost with it. */
export function listUitNews(fees: readonly UitFee[]): News[] {
  return listUits()
    .filter(({ date }) => isDay(date))
    .map((uit) => {
      const changed = fees.filter(({ since }) => since <= uit.year);
      return {
        kind: 'uit',
        key: String(uit.year),
        day: uit.date,
        title: `UIT de ${uit.year}: ${formatSoles(new Big(uit.soles))}`,
        text: `${formatUitDecree(uit)}. Certeza: ${confidenceWords[uit.confidence]}.${tellFees(uit, changed)}`,
        href: '/calculadoras/uit/',
        norms: [...new Set(changed.map(({ procedure }) => procedure.norm))],
        entities: [],
      };
    });
}

function tellProcedure({ id, title, norm, observations, laterNorms, verifiedOn }: Procedure): News {
  const doubts = listObservations().filter((one) => observations.includes(one.id));
  const later = laterNorms.map(({ note }) => ` ${note}`).join('');
  return {
    kind: 'tramite',
    key: id,
    day: verifiedOn,
    title: `${title}: lo comparamos con su norma`,
    text: `Revisado el ${formatDate(verifiedOn)}.${doubts.length > 0 ? ` Dudas del texto: ${formatObservationCount(doubts)}.` : ''}${later}`,
    href: `/tramites/${id}/`,
    norms: [norm],
    entities: [],
  };
}

const listGuideNews = (): News[] =>
  listGuides().map(({ id, title, verifiedOn }) => ({
    kind: 'guia',
    key: id,
    day: verifiedOn,
    title: `Guía «${title}»: la revisamos`,
    text: `Revisada el ${formatDate(verifiedOn)}.`,
    href: formatGuidePath(id),
    ...nowhere,
  }));

/** Plans by their documents, and what is reported of them; `findEntity` knows the entity of an issuer. */
function listPlanNews(findEntity: (issuer: string) => string[]): News[] {
  const plans = listPlans();
  const compared = plans.flatMap(({ id, name, issuer, path, checkedOn }): News[] =>
    checkedOn
      ? [
          {
            kind: 'plan',
            key: id,
            day: checkedOn(),
            title: `${name}: lo comparamos con su documento`,
            text: `Comparado el ${formatDate(checkedOn())}.`,
            href: path,
            norms: [],
            entities: findEntity(issuer),
          },
        ]
      : [],
  );
  const reported = listProgress().map(({ plan, code, year, state, enteredOn }): News => {
    const found = plans.find(({ id }) => id === plan);
    return {
      kind: 'avance',
      key: `${plan}/${code}/${year}`,
      day: enteredOn,
      title: `${found?.name ?? plan}, ${code}, ${year}: ${progressStateWords[state.value].word.toLowerCase()}`,
      text: `El documento dice: «${state.rests}»`,
      href: found?.path ?? '/planes/',
      norms: [],
      entities: found ? findEntity(found.issuer) : [],
    };
  });
  return [...compared, ...reported];
}

const listDataNews = (): News[] =>
  apiChanges.map(({ id, date, version, kind, text }) => ({
    kind: 'datos',
    key: `api/${id}`,
    day: date,
    title: `API ${version}: ${kind === 'added' ? 'hay algo nuevo' : 'algo cambió'}`,
    text,
    href: '/api/v1/#cambios',
    ...nowhere,
  }));

/** Procedures, guides, plans and data that we looked at or changed. */
export const listContentNews = (findEntity: (issuer: string) => string[]): News[] => [
  ...listProcedures().map(tellProcedure),
  ...listGuideNews(),
  ...listPlanNews(findEntity),
  ...listDataNews(),
];
