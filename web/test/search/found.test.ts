import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchHit } from '../../src/net/api.ts';
import { missed, told } from '../../src/search/found.ts';
import { speak } from '../../src/words/words.ts';

// speak() tells the page's element its language.
Object.assign(globalThis, { document: { documentElement: {} } });

const hit = (
  kind: SearchHit['kind'],
  label: string,
  detail: string | null,
  zone: string | null = 'KCN-SC2',
): SearchHit => ({
  kind,
  label,
  detail,
  zone,
  collection: null,
  bbox: [105.8, 21.5, 105.8, 21.5],
  at: [105.8, 21.5],
});
const names = (code: string): string => (code === 'KCN-SC2' ? 'KCN Sông Công II' : code);

for (const [found, vietnamese, english] of [
  [
    hit('parcel', '20/46', 'Phường Bách Quang, LUC', null),
    'Thửa 46, tờ 20 | Phường Bách Quang · Đất chuyên trồng lúa (LUC)',
    'Parcel 46, sheet 20 | Phường Bách Quang · Rice land (LUC)',
  ],
  [
    { ...hit('parcel', '20/47', 'LUC', null), replaces: '20/46' },
    'Thửa 47, tờ 20 | từ thửa 46, tờ 20 · LUC',
    'Parcel 47, sheet 20 | came of parcel 46, sheet 20 · LUC',
  ],
  [hit('parcel', '20/46', 'LUC', null), 'Thửa 46, tờ 20 | LUC', 'Parcel 46, sheet 20 | LUC'],
  [
    hit('marker', 'M1', 'Khu công nghiệp Sông Công II, 2'),
    'Mốc M1, giai đoạn 2 | KCN Sông Công II',
    'Marker M1, phase 2 | KCN Sông Công II',
  ],
  [hit('marker', 'M1', 'Khu công nghiệp Sông Công II'), 'Mốc M1 | KCN Sông Công II', 'Marker M1 | KCN Sông Công II'],
  [
    hit('phase', 'Giai đoạn 2', 'Khu công nghiệp Sông Công II'),
    'Giai đoạn 2 | KCN Sông Công II',
    'Phase\u00a02 | KCN Sông Công II',
  ],
  [
    hit('commune', 'Xã Tân Kỳ', 'Tan Ky Commune', null),
    'Xã Tân Kỳ | Xã, phường',
    'Tan Ky Commune | Commune · Xã Tân Kỳ',
  ],
  [
    hit('decision', '1032/QĐ-UBND', 'Khu công nghiệp Sông Công II, 31/05/2010'),
    '1032/QĐ-UBND | Quyết định · KCN Sông Công II · 31/05/2010',
    '1032/QĐ-UBND | Decision · KCN Sông Công II · 31 May 2010',
  ],
  [
    hit('project', 'Pin mặt trời', 'Nhà đầu tư A, JP'),
    'Pin mặt trời | Dự án · KCN Sông Công II · Nhà đầu tư A · Nhật Bản',
    'Pin mặt trời | Project · KCN Sông Công II · Nhà đầu tư A · Japan',
  ],
] as const) {
  test(`${found.kind} ${found.label} is told in the reader's words`, () => {
    for (const [language, expected] of [
      ['vi', vietnamese],
      ['en', english],
    ] as const) {
      speak(language);
      const { title, hint } = told(found, names);
      assert.equal(`${title} | ${hint}`, expected);
    }
  });
}

test('a miss says what the sheet has, which sheets are next, or that words are too many', () => {
  speak('vi');
  const near = { sheet_no: '12', parcels: 132, sheets: ['12', '11'], results: [] };
  assert.equal(missed(near), 'Không có thửa này; tờ 12 có 132 thửa, số gần nhất là:');
  assert.equal(missed({ ...near, sheet_no: '99', parcels: 0 }), 'Không có tờ 99; các tờ gần nhất: 12, 11.');
  assert.equal(missed({ results: [] }), 'Không có gì mang tất cả các từ này; gần nhất là:');
  assert.match(missed(undefined), /^Không tìm thấy/);
});
