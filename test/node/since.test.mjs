/** What counts as changed since a visitor last decided. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {changesSince} = await importSource('elements/notice/since.ts');

const changes = [
  {version: '4', date: '2026-11-20', grade: 'editorial'},
  {version: '3', date: '2026-11-10', grade: 'material'},
  {version: '2', date: '2026-06-01', grade: 'clarification'},
  {version: '1', date: '2026-01-01', grade: 'material'},
];

/** The versions that are new to a visitor. */
const newFor = ({answers = {}, categories = [{id: 'analytics', control: 'ask'}], asks = [], revision = ''}) => {
  const decided = Object.entries(answers).map(([id, [day, allowed = true]]) => [id, {at: Date.parse(day), allowed}]);
  const decision = decided.length ? {categories: Object.fromEntries(decided)} : undefined;
  return changesSince({decision, config: {categories, revision}, asks}, changes).flatMap(({isNew}, at) =>
    isNew ? [changes[at].version] : [],
  );
};
const category = (revision, control = 'ask', id = 'analytics') => ({id, control, revision});

describe('changed since you last looked', () => {
  for (const [who, visitor, versions] of [
    ['nothing to somebody who decided nothing', {}, []],
    ['what is dated later than the answer', {answers: {analytics: ['2026-02-01']}}, ['3', '2']],
    ['nothing where the answer is the latest', {answers: {analytics: ['2026-11-15']}}, []],
    ['never the wording alone', {answers: {analytics: ['2026-11-12']}}, []],
    [
      'nothing that the answer was given under, whatever its date',
      {answers: {analytics: ['2026-11-09']}, categories: [category('3')]},
      [],
    ],
    [
      'what came after the version that it was given under',
      {answers: {analytics: ['2026-05-30']}, categories: [category('2')]},
      ['3'],
    ],
    ['what the site’s revision stood for', {answers: {analytics: ['2026-05-30']}, revision: '3'}, []],
    [
      'nothing of the site’s revision to a no, which it never asks again',
      {answers: {analytics: ['2026-05-30', false]}, revision: '3'},
      ['3', '2'],
    ],
    [
      'a version that asks again, on the very day',
      {answers: {analytics: ['2026-11-10T09:00']}, categories: [category('3')], asks: ['analytics']},
      ['3'],
    ],
    [
      'nothing by a category that the visitor has not answered',
      {
        answers: {media: ['2026-11-15']},
        categories: [category('3'), category(undefined, 'ask', 'media')],
        asks: ['analytics'],
      },
      [],
    ],
    [
      'by date what an objection says nothing of',
      {answers: {analytics: ['2026-05-01']}, categories: [category('3', 'object')]},
      ['3', '2'],
    ],
    [
      'by date where the revision is none of the versions',
      {answers: {analytics: ['2026-07-01']}, categories: [category('autumn')]},
      ['3'],
    ],
    [
      'by the latest of several answers',
      {
        answers: {analytics: ['2026-02-01'], media: ['2026-07-01']},
        categories: [category(), category(undefined, 'ask', 'media')],
      },
      ['3'],
    ],
  ])
    it(`tells ${who}`, () => assert.deepEqual(newFor(visitor), versions));

  it('takes a date that is none for no news', () => {
    const decision = {categories: {analytics: {at: 0, allowed: true}}};

    assert.deepEqual(
      changesSince({decision, config: {categories: [category()]}, asks: []}, [
        {version: '1', date: 'soon', grade: 'material'},
      ]),
      [{isNew: false}],
    );
  });
});
