import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthEnd } from '../../src/ui/days.ts';
import { readDay } from '../../src/ui/day-field.ts';

for (const text of ['31/12/2024', '31-12-2024', '31.12.2024', '31 Dec 2024', '31 December 2024', '2024-12-31']) {
  test(`'${text}' is the last day of 2024`, () => assert.equal(readDay(text), '2024-12-31'));
}

for (const text of ['', '31/02/2024', '12/31/2024', '2024', 'hôm nay', '31 Foo 2024']) {
  test(`'${text}' is no day`, () => assert.equal(readDay(text), null));
}

test('the months end as the calendar has it', () => {
  assert.equal(monthEnd('2024-01-31', 1), '2024-02-29');
  assert.equal(monthEnd('2024-12-05', 0), '2024-12-31');
  assert.equal(monthEnd('2024-12-31', 1), '2025-01-31');
});
