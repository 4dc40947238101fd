import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../shared/examples.content.ts';
import { readIncentives } from '../shared/incentives.content.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerCertification, readDonations } from './answer.ts';

const incentives = readIncentives();

const { certification } = incentives;
const answer = (answers: URLSearchParams): ReturnType<typeof answerCertification> =>
  answerCertification(answers, { certification, links: {} });
const ask = (query: string): ReturnType<typeof answerCertification> => answer(new URLSearchParams(query));

it('keeps its worked examples', () => {
  expect(checkExamples(listExamples('certificacion'), answer)).toEqual([]);
});

describe('readDonations', () => {
  it.each([
    ['0', false, false, '1000', 'nothing yet'],
    ['999.999999', false, false, '0.000001', 'just below'],
    ['1000', false, true, '0', 'exactly a ton: the readings part'],
    ['1000.000001', true, true, '0', 'just above'],
  ])('%s kg: more than a ton %s, at least a ton %s, missing %s: %s', (total, isAbove, isAtLeast, missing) => {
    const read = readDonations(new Big(total), certification);
    expect([read.isAbove, read.isAtLeast, read.missing.toFixed()]).toEqual([isAbove, isAtLeast, missing]);
  });

  it('what is missing and what is given make at least a ton', () => {
    fc.assert(
      fc.property(fc.nat(5000), (total) => {
        expect(readDonations(new Big(total), certification).missing.plus(total).gte(1000)).toBe(true);
      }),
    );
  });
});

describe('answerCertification', () => {
  it.each([
    ['', 'cantidad1', 'al menos una donación'],
    ['cantidad1=-5', 'cantidad1', 'sin el signo menos'],
    ['cantidad2=mucho', 'cantidad2', 'la cantidad de la donación 2 en kilos solo con números'],
    ['cantidad1=5&unidad1=libras', 'unidad1', 'kilos o toneladas'],
    ['cantidad2=0&unidad2=__proto__', 'unidad2', 'kilos o toneladas'],
    ['cantidad1=1,000', 'cantidad1', 'miles o decimales'],
    ['cantidad1=500+kg&unidad1=t', 'cantidad1', 'donación 1 en toneladas, por ejemplo 0.35, o cambia la unidad'],
    ['cantidad1=0.5+t', 'cantidad1', 'no va esa unidad: escribe la cantidad de la donación 1 en kilos'],
    ['cantidad1=S/+500', 'cantidad1', 'en kilos'],
    ['cantidad1=5&quien=%22%3E', 'quien', 'Elige quién dona'],
  ])('«%s» asks to mend %s: %s', (query, field, message) => {
    expect(ask(query)).toMatchObject({ problems: [{ field, message: expect.stringContaining(message) as string }] });
  });

  it.each([
    ['cantidad1=0.5&unidad1=t&cantidad2=500&unidad2=kg', '1,000 kg', 'tons and kilograms add up'],
    ['cantidad1=3,5&unidad1=t', '3,500 kg', 'a comma marks decimals'],
    [
      'cantidad1=500+kg&unidad1=kg&cantidad2=0.5+t&unidad2=t',
      '1,000 kg',
      'a unit that is the chosen one says nothing new',
    ],
    ['cantidad6=10', 'faltan 990 kg', 'any row counts, in kilograms unless said'],
    ['cantidad1=10', 'No lo dijiste', 'an open question stays open'],
  ])('«%s» says «%s»: %s', (query, expected) => {
    const outcome = ask(query);
    expect('result' in outcome && formatResult(outcome.result).replaceAll('\u00a0', ' ')).toContain(expected);
  });
});
