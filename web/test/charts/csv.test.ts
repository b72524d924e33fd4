import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvText } from '../../src/charts/csv.ts';

test('what a spreadsheet would run is text, wherever it may begin a cell', () => {
  const rows = csvText([
    ['name', 'value'],
    ['=1+1', -5],
    ['+84', 1.5],
    ['a;=1+1;', 0],
    ['-"x"', 0],
    ['QĐ-UBND', 0],
  ]).split('\r\n');
  assert.deepEqual(rows, [
    '\ufeffname,value',
    "'=1+1,-5",
    "'+84,1.5",
    '"a;\'=1+1;",0',
    '"\'-""x""",0',
    'QĐ-UBND,0',
    '',
  ]);
});
