import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Import, Report } from '../../src/net/staff-api.ts';
import { rowsOf } from '../../src/staff/csv-rows.ts';
import { headingsSaid } from '../../src/staff/import-options.ts';
import { sayProblem } from '../../src/staff/problem-words.ts';
import { rejectedSheet, sheetName } from '../../src/staff/rejected-sheet.ts';
import { isGood, verdict } from '../../src/staff/verdict.ts';
import { speak } from '../../src/words/words.ts';

// speak() tells the page's element its language.
Object.assign(globalThis, { document: { documentElement: {} } });

const done: Import = {
  id: 7,
  state: 'DONE',
  phase: null,
  layer: 'parcels',
  file: 'thửa.csv',
  file_bytes: 700,
  options: {},
  dry_run: false,
  who: 'An',
  queued_at: '2026-11-30T08:00:00Z',
  started_at: '2026-11-30T08:00:01Z',
  ended_at: '2026-11-30T08:00:02Z',
  rows_read: 7,
  percent: 100,
  accepted: 2,
  rejected: 5,
  unchanged: 0,
  written: true,
  problem: null,
  href: '/api/imports/7',
  report_href: '/api/imports/7/report',
};

test('what failed is said first, and is not good', () => {
  speak('vi');
  assert.equal(verdict(done), 'Đã ghi 2 trong 7 dòng; 5 dòng bị loại.');
  assert.equal(isGood(done), false);
  assert.equal(verdict({ ...done, rejected: 0 }), 'Đã ghi thửa.csv.');
  assert.equal(isGood({ ...done, rejected: 0 }), true);
  assert.match(verdict({ ...done, written: false }), /^Chưa ghi gì: 5 trong 7 dòng bị loại\./);
  assert.match(verdict({ ...done, written: false, dry_run: true }), /^Thử xong: 5 trong 7/);
  assert.equal(isGood({ ...done, state: 'FAILED' }), false);
  speak('en');
  assert.equal(verdict(done), '2 of 7 rows written; 5 rejected.');
});

test('what is wrong with a file is said in the language of the reader', () => {
  speak('vi');
  assert.equal(
    sayProblem(
      'a.csv lacks sheet_no, which layer parcels needs; it has the columns So, wkt; say which is which with --map heading=column',
    ),
    'Tệp a.csv thiếu cột sheet_no. Các cột trong tệp: So, wkt. Nếu cột đó mang tên khác, ghi “tiêu đề = cột” trong Tùy chọn.',
  );
  assert.equal(
    sayProblem('b.gpkg has 2 layers; choose one with --layer: x, y'),
    'Tệp b.gpkg có 2 lớp. Ghi tên một lớp trong Tùy chọn: x, y.',
  );
  assert.equal(sayProblem('something new'), 'Máy chủ ghi (tiếng Anh): something new');
  speak('en');
  assert.equal(sayProblem('b.gpkg has 2 layers'), 'b.gpkg has 2 layers');
});

test('of each line of the field one heading is said, whatever stands around its =', () => {
  assert.deepEqual(headingsSaid('Số thửa = parcel_no\n\n a=b = sheet_no \n'), ['Số thửa=parcel_no', 'a=b=sheet_no']);
});

test('a CSV is read with quotes, line breaks in them, any separator and its mark', () => {
  assert.deepEqual(rowsOf('\ufeffa;b\r\n1;"x;\n""y"""\r\n\r\n2;\r\n'), [
    ['a', 'b'],
    ['1', 'x;\n"y"'],
    ['2', ''],
  ]);
  assert.deepEqual(rowsOf('a,"b;c"\n1,2'), [
    ['a', 'b;c'],
    ['1', '2'],
  ]);
});

const report: Report = {
  layer: 'parcels',
  file: 'a.csv',
  crs: null,
  crs_source: null,
  rows_read: 2,
  accepted: 1,
  rejected: 1,
  unchanged: 0,
  errors: { sliver: 1 },
  warnings: { sliver: 1 },
  columns: {},
  written: false,
  dry_run: false,
  file_findings: [],
  rows: [
    { row: 1, key: '12/1', outcome: 'accepted', reasons: [{ severity: 'warning', code: 'sliver', message: '' }] },
    {
      row: 2,
      key: '12/2',
      outcome: 'rejected',
      reasons: [{ severity: 'error', code: 'sliver', message: 'Too thin.' }],
    },
  ],
};
const text = async (file: File | null): Promise<string> => (await rejectedSheet(report, file)).text();

test('the rejected rows come with all their cells and why, to mend and send again', async () => {
  speak('en');
  const csv = new File(['sheet_no;parcel_no;wkt\n12;1;"POLYGON ((0 0, 1 1))"\n12;2;"POLYGON ((0 0, 2 2))"\n'], 'a.csv');
  assert.equal(
    await text(csv),
    'sheet_no,parcel_no,wkt,Why it was rejected\r\n12,2,"POLYGON ((0 0, 2 2))",Too thin.\r\n',
  );
  assert.equal(sheetName(done), 'thửa-7.csv');
});

test('where the cells are not known, or not of that row, the rows are listed', async () => {
  speak('en');
  const listed = 'Row,Key,Why it was rejected\r\n2,12/2,Too thin.\r\n';
  assert.equal(await text(null), listed);
  assert.equal(await text(new File(['PK'], 'a.xlsx')), listed);
  assert.equal(await text(new File(['title\nsheet_no,parcel_no\n12,1\n12,2\n'], 'a.csv')), listed);
});
