import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowReason } from '../../src/net/staff-api.ts';

// The words note their language on the page; there is none here.
Object.assign(globalThis, { document: { documentElement: {} } });
const { placeText, sayFile, sayRow } = await import('../../src/staff/row-words.ts');
const { speak } = await import('../../src/words/words.ts');

const reason = (code: string, values: Record<string, string> = {}, more: Partial<RowReason> = {}): RowReason => ({
  severity: 'error',
  code,
  message: 'in English',
  values,
  ...more,
});

test('rows are told in Vietnamese by code, column and values', () => {
  speak('vi');
  assert.equal(sayRow(reason('doubled_key', { row: '45' })), 'Trùng khóa với dòng 45; dòng đó được giữ.');
  assert.equal(
    sayRow(reason('unreadable_value', { value: 'mai', expects: 'date' }, { field: 'decision_date' })),
    'Cột ngày quyết định: “mai” không phải là ngày; viết 2024-12-31 hoặc 31/12/2024.',
  );
  assert.equal(
    sayRow(reason('event_exists', { parcel: '7/1', milestone: 'PAID', date: '2024-05-31', document: '12/QĐ' })),
    'Thửa 7/1 đã có “Chi trả” ngày 31/05/2024 (12/QĐ); muốn đổi thì ghi lý do ở cột lý do đính chính.',
  );
  assert.equal(
    sayRow(reason('repaired', { fault: 'self_intersection' }, { area_change_m2: -1.5, area_change_percent: -0.02 })),
    'Ranh tự cắt; đã sửa, diện tích đổi -1,5\u00a0m² (-0,020\u00a0%).',
  );
});

test('a code that the page does not know says no English under a Vietnamese heading', () => {
  speak('vi');
  assert.equal(sayRow(reason('something_new')), '');
});

test('in English the server speaks for itself', () => {
  speak('en');
  assert.equal(sayRow(reason('doubled_key', { row: '45' })), 'in English');
  assert.equal(sayFile({ code: 'crs_assumed', message: 'in English', refuses: false }), 'in English');
});

test('a place is told as the file has it, X to the north first', () => {
  speak('vi');
  const at = reason('self_intersection', {}, { at: [435778.470659, 2395334.660228] });
  assert.equal(placeText(at, true), 'Tại X 2.395.334,66, Y 435.778,47.');
  assert.equal(placeText(reason('self_intersection', {}, { at: [105.85, 21.5] }), false), '21.500000, 105.850000');
});

test('of a file the count comes through in Vietnamese', () => {
  speak('vi');
  const message = '1,204 rows of the sheet are hidden (first row 3) and are left out';
  assert.equal(sayFile({ code: 'hidden_rows', message, refuses: false }), 'Có dòng bị ẩn trong trang (1.204).');
});
