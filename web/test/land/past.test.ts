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
      ['0001-01-01', 'ZONE_NOT_OPERATING'],
      ['2015-01-01', 'LEASED'],
      ['2018-01-01', 'FREE'],
      ['2020-01-01', 'LEASED'],
    ],
  },
  markers: {
    9: [
      ['2021-01-10', 'SET'],
      ['2023-06-01', 'LOST'],
    ],
  },
  off_design: {
    9: [
      ['0001-01-01', false],
      ['2022-01-01', true],
    ],
  },
  areas: {
    zones: {
      A: [
        ['0001-01-01', 40, 'grid'],
        ['2022-02-01', 40.3, 'official'],
      ],
    },
    phases: {},
    lots: {},
  },
};
const today = {
  code: 'A',
  operating: true,
  stage: 'CLEARANCE',
  availability: 'LEASED',
  status: 'LOST',
  off_design: true,
};

test('until the days are known today has to do', () => {
  const past = new Past();
  assert.equal(past.isOperating(today, '2000-01-01'), true);
  assert.equal(past.stage(today, '2000-01-01'), 'CLEARANCE');
  assert.equal(past.availability(today, 7, '2000-01-01'), 'LEASED');
  assert.deepEqual(past.marker({ ...today, status_on: '2023-06-01' }, 9, '2000-01-01'), {
    status: 'LOST',
    isOffDesign: true,
    since: '2023-06-01',
  });
});

test('a state holds from its day on, and no longer than to the next', () => {
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
    ['2014-12-31', '2015-01-01', '2017-12-31', '2018-01-01'].map((day) => past.availability(today, 7, day)),
    ['ZONE_NOT_OPERATING', 'LEASED', 'LEASED', 'FREE'],
  );
  assert.deepEqual(
    ['2021-01-09', '2021-01-10', '2022-01-01', '2023-06-01'].map((day) => past.marker(today, 9, day)),
    [
      { status: 'PLANNED', isOffDesign: false, since: null },
      { status: 'SET', isOffDesign: false, since: '2021-01-10' },
      { status: 'SET', isOffDesign: true, since: '2021-01-10' },
      { status: 'LOST', isOffDesign: true, since: '2023-06-01' },
    ],
  );
});

test('a zone has the area that counted on the day, and what never changed that of today', () => {
  const past = new Past();
  past.know(STATES);
  assert.deepEqual(past.area('zones', { code: 'A' }, 1, '2022-01-31'), { ha: 40, isGrid: true });
  assert.deepEqual(past.area('zones', { code: 'A' }, 1, '2022-02-01'), { ha: 40.3, isGrid: false });
  const phase = { counting_area_ha: 12, counts: 'grid' };
  assert.deepEqual(past.area('phases', phase, 5, '2000-01-01'), { ha: 12, isGrid: true });
});

test('what has no days was nothing yet, but a lot without days has always been what it is', () => {
  const past = new Past();
  past.know({ zones: {}, lots: {}, markers: {}, off_design: {}, areas: { zones: {}, phases: {}, lots: {} } });
  assert.equal(past.isOperating(today, '2024-01-01'), false);
  assert.equal(past.availability(today, 7, '2024-01-01'), 'LEASED');
  assert.deepEqual(past.marker(today, 9, '2024-01-01'), { status: 'PLANNED', isOffDesign: false, since: null });
});
