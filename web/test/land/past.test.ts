import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Past } from '../../src/land/past.ts';
import type { States } from '../../src/net/api.ts';

const STATES: States = {
  zones: {
    A: [
      ['2010-05-31', 'ESTABLISHED', false],
      ['2012-02-06', 'OPERATING', true],
      ['2023-02-14', 'CLEARANCE', true],
    ],
  },
  lots: {
    7: [
      ['2015-01-01', '2018-01-01'],
      ['2020-01-01', null],
    ],
  },
  markers: {
    9: [
      ['2021-01-10', 'SET'],
      ['2023-06-01', 'LOST'],
    ],
  },
};
const today = { code: 'A', operating: true, stage: 'CLEARANCE', leased: true, status: 'LOST' };

test('until the days are known today has to do', () => {
  const past = new Past();
  assert.equal(past.isOperating(today, '2000-01-01'), true);
  assert.equal(past.stage(today, '2000-01-01'), 'CLEARANCE');
  assert.equal(past.isLeased(today, 7, '2000-01-01'), true);
  assert.equal(past.status(today, 9, '2000-01-01'), 'LOST');
});

test('a state holds from its day on, a lease to the day before its end', () => {
  const past = new Past();
  past.know(STATES);
  assert.deepEqual(
    ['2010-05-30', '2012-02-05', '2012-02-06', '2024-01-01'].map((day) => past.isOperating(today, day)),
    [false, false, true, true],
  );
  assert.deepEqual(
    ['2010-05-30', '2010-05-31', '2012-02-06', '2024-01-01'].map((day) => past.stage(today, day)),
    [null, 'ESTABLISHED', 'OPERATING', 'CLEARANCE'],
  );
  assert.deepEqual(
    ['2014-12-31', '2015-01-01', '2017-12-31', '2018-01-01', '2020-01-01'].map((day) => past.isLeased(today, 7, day)),
    [false, true, true, false, true],
  );
  assert.deepEqual(
    ['2021-01-09', '2021-01-10', '2023-06-01'].map((day) => past.status(today, 9, day)),
    ['PLANNED', 'SET', 'LOST'],
  );
});

test('what has no days was nothing yet', () => {
  const past = new Past();
  past.know({ zones: {}, lots: {}, markers: {} });
  assert.equal(past.isOperating(today, '2024-01-01'), false);
  assert.equal(past.isLeased(today, 7, '2024-01-01'), false);
  assert.equal(past.status(today, 9, '2024-01-01'), 'PLANNED');
});
