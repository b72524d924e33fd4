import { lang, t } from '../words/words.ts';

/**
 * What is wrong with a whole file: how the server says it in English, and how it is said in Vietnamese. What is no
 * longer said so is shown as the server says it.
 */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+) is empty; its first line must be the column names$/, 'Tệp $1 trống; dòng đầu phải là tên các cột.'],
  [/^(.+) is empty; copy or export it again$/, 'Tệp $1 trống; chép hoặc xuất lại tệp.'],
  [/^(.+) has no rows\b/, 'Tệp $1 không có dòng nào.'],
  [/^(.+) has two columns '(.+)'; rename or remove one$/, 'Tệp $1 có hai cột “$2”; đổi tên hoặc bỏ một cột.'],
  [
    /^(.+) lacks (.+), which layer (\S+) needs; it has the columns (.+); say which/,
    'Tệp $1 thiếu cột $2. Các cột trong tệp: $4. Nếu cột đó mang tên khác, ghi “tiêu đề = cột” trong Tùy chọn.',
  ],
  [
    /^'(.+)' are both read as column (\S+); say which/,
    'Các cột “$1” đều được hiểu là $2. Ghi trong Tùy chọn cột nào là $2, ví dụ “tiêu đề = $2”.',
  ],
  [
    /^--map names column '(.+)', which layer (\S+) does not have; it has (.+)$/,
    'Không có cột $1 để nạp vào. Các cột có thể ghi: $3.',
  ],
  [/^--map names heading '(.+)', which the file does not have; it has (.+)$/, 'Tệp không có tiêu đề “$1”; tệp có: $2.'],
  [/^--map gives two headings to one column/, 'Hai tiêu đề cùng được ghi cho một cột; mỗi cột chỉ một tiêu đề.'],
  [
    /^(.+) has no place for its rows: it needs columns/,
    'Tệp $1 không có vị trí: cần cột x_northing và y_easting, hoặc lon và lat, hoặc wkt.',
  ],
  [/^(.+) has (\d+) layers; choose one with --layer: (.+)$/, 'Tệp $1 có $2 lớp. Ghi tên một lớp trong Tùy chọn: $3.'],
  [/^(.+) has no layer '(.+)'; it has (.+)$/, 'Tệp $1 không có lớp “$2”; tệp có: $3.'],
  [/^(.+) ends in no format that can be read; (.+)$/, 'Không đọc được loại tệp của $1. Các loại đọc được: $2'],
  [
    /^(.+) is no \.(\S+): it does not begin as one; copy or export it again$/,
    'Tệp $1 không phải .$2; chép hoặc xuất lại tệp.',
  ],
  [/^(.+) is no \.(\S+) by its content, but (.+); (.+)$/, 'Tệp $1 không phải .$2 mà là $3.'],
  [
    /^(the file does not say in which CRS|nothing says in which CRS)/,
    'Tệp không ghi hệ tọa độ. Ghi hệ tọa độ trong Tùy chọn, ví dụ EPSG:9213.',
  ],
  [
    /^the file names its CRS '(.+)', which has no EPSG code/,
    'Không nhận ra hệ tọa độ “$1” của tệp. Ghi hệ tọa độ trong Tùy chọn, ví dụ EPSG:9213.',
  ],
  [/^(.+) is a DWG; save it as DXF \(text\)$/, 'Tệp $1 là DWG; lưu lại thành DXF (dạng chữ).'],
  [/^(.+) is encrypted; /, 'Tệp $1 có mật khẩu; giải nén rồi nén lại không mật khẩu.'],
  [/^(.+) is cut off\b/, 'Tệp $1 bị đứt giữa chừng; chép lại tệp.'],
  [/^(.+) is damaged\b/, 'Tệp $1 bị hỏng; lưu hoặc chép lại tệp.'],
  [/^sheet '(.+)' of (.+) is blank$/, 'Trang “$1” của tệp $2 trống.'],
  [/^(.+) has no sheet with anything in it$/, 'Tệp $1 không có trang nào có dữ liệu.'],
  [/^(.+) has no geometry, nor a column wkt$/, 'Tệp $1 không có hình, cũng không có cột wkt.'],
  [/^the lines of (.+) on (.+) enclose nothing$/, 'Các đường của $1 trong lớp $2 không khép thành vùng nào.'],
  [/^(.+) has no lines$/, 'Bản vẽ $1 không có đường nào.'],
];

/** In the reader's language where there are words for it; else what the server said, and that it is English. */
export function sayProblem(detail: string): string {
  if (lang() === 'en') return detail;
  for (const [pattern, words] of SAYINGS) {
    const found = pattern.exec(detail);
    if (found) return words.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '');
  }
  return t('import.serverSaid', { detail });
}
