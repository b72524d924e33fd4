import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { milestoneOn } from '../../src/land/parcels.ts';

/** The same cases as the server's function milestone_on is asked, in SqlRulesTest; from web, where the tests run. */
const cases = '../src/test/resources/rules/highest-milestone.csv';

const [head = [], ...rows] = readFileSync(cases, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

for (const row of rows) {
  const parcel = Object.fromEntries(head.map((name, i) => [name, row[i] === '' ? null : (row[i] ?? null)]));
  const { day, highest } = parcel;
  test(`${row.slice(0, -2).join(',')} on ${day} is ${highest}`, () => {
    assert.equal(milestoneOn(parcel, String(day)), highest);
  });
}
