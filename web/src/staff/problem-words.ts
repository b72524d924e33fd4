import { lang, t } from '../words/words.ts';

/**
 * What is wrong with a whole file: how the server says it in English, and how it is said in Vietnamese. What is no
 * longer said so is shown as the server says it.
 */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+) is empty; its first line must be the column names$/, 'Tệp $1 trống; dòng đầu phải là tên các cột.'],
  [/^(.+) is empty; copy or export it again$/, 'Tệp $1 trống; chép hoặc xuất lại tệp.'],
  [/^(.+) has no rows: there is no Placemark in it$/, 'Tệp $1 không có địa điểm (Placemark) nào.'],
  [
    /^row (\d+) of (.+) is data and no column names/,
    'Dòng $1 của $2 là số liệu chứ không phải tên cột, sẽ bị mất. Chọn “không có dòng tiêu đề” và ghi cột theo thứ tự, ví dụ “1 = number”.',
  ],
  [
    /^the coordinates of the drawing are (\S+), not metres; say --unit (\S+)$/,
    'Bản vẽ không vẽ bằng mét. Chọn đơn vị của bản vẽ là $2 trong Tùy chọn.',
  ],
  [/^(.+) is protected by a password\b/, 'Tệp $1 có mật khẩu; lưu lại không mật khẩu.'],
  [/^(.+) was written by Excel 95 or older\b/, 'Tệp $1 là của Excel 95 hoặc cũ hơn; mở ra và lưu thành .xlsx.'],
  [/^(.+) is damaged or no \.xls\b/, 'Tệp $1 bị hỏng hoặc không phải .xls; mở bằng Excel và lưu thành .xlsx.'],
  [/^(.+) has no workbook in it\b/, 'Tệp $1 không có sổ tính; mở bằng Excel và lưu thành .xlsx.'],
  [/^(.+) is a ZIP, but no XLSX\b/, 'Tệp $1 là ZIP chứ không phải XLSX.'],
  [/^(.+) is larger than any \.xls that is read\b/, 'Tệp $1 quá lớn; lưu thành .xlsx hoặc CSV.'],
  [
    /^(.+) has no a00000001\.gdbtable in it\b/,
    'Thư mục $1 thiếu tệp a00000001.gdbtable; gửi cả thư mục .gdb với mọi tệp bên trong.',
  ],
  [/^(.+) is a binary DXF\b/, 'Tệp $1 là DXF nhị phân; lưu thành DXF dạng chữ (ASCII).'],
  [/^(.+) is a DGN v8\b/, 'Tệp $1 là DGN v8; lưu thành DGN v7 hoặc DXF.'],
  [
    /^(.+) has no closed outlines on (.+), but ([\d,]+) open lines;/,
    'Lớp $2 của $1 không có vùng khép kín, chỉ có $3 đường hở. Chọn “dựng vùng từ các đường” trong Tùy chọn.',
  ],
  [/^(.+) has no texts, and --label-layer names '(.+)'$/, 'Bản vẽ $1 không có chữ nào; không có lớp chữ “$2”.'],
  [/^(.+) has more (.+) than can be held at a time \((.+)\);/, 'Bản vẽ $1 quá lớn (tối đa $3); nạp từng tờ.'],
  [/^(.+) has more than ([\d,]+) vertices;/, 'Bản vẽ $1 có hơn $2 đỉnh; nạp từng tờ.'],
  [/^(.+) has a NetworkLink\b/, 'Tệp $1 chỉ dẫn tới nơi khác (NetworkLink); lưu chính các địa điểm rồi nạp.'],
  [/^(.+) is no KML that can be read\b/, 'Tệp $1 không phải KML đọc được.'],
  [/^(.+) has no \.kml in it\b/, 'Tệp $1 không có .kml bên trong; lưu lại từ Google Earth.'],
  [/^(.+) is no GeoJSON\b/, 'Tệp $1 không phải GeoJSON có đối tượng.'],
  [/^(.+) is no CSV: /, 'Tệp $1 không phải CSV đọc được.'],
  [/^(.+) breaks after row (\d+): /, 'Tệp $1 hỏng sau dòng $2; lưu lại tệp.'],
  [/^(.+) has ([\d,]+) columns; at most (\d+) are read$/, 'Tệp $1 có $2 cột; tối đa $3 cột.'],
  [/^sheet '(.+)' has more than (\d+) columns\b/, 'Trang “$1” có hơn $2 cột; bỏ bớt các cột không cần.'],
  [/^sheet '(.+)' has more than ([\d,]+) merged cells\b/, 'Trang “$1” có hơn $2 ô gộp; lưu thành CSV.'],
  [/^the rows have more than ([\d,]+) different columns\b/, 'Các dòng có hơn $1 cột khác nhau; bỏ bớt cột không cần.'],
  [
    /^(.+) comes without its \.(\S+), which has /,
    'Tệp $1 thiếu tệp .$2 đi kèm; gửi đủ các tệp của Shapefile, ví dụ trong một ZIP.',
  ],
  [
    /^(.+) has ([\d,]+) shapes and (.+) has ([\d,]+) rows\b/,
    '$1 có $2 hình mà $3 có $4 dòng: không cùng một lần xuất; xuất lại.',
  ],
  [/^'(.+)' and '(.+)' both belong to (.+); take one away$/, '“$1” và “$2” cùng thuộc $3; bỏ một tệp.'],
  [/^(.+) has no file in it that can be read; /, 'Trong $1 không có tệp nào đọc được.'],
  [/^(.+) has '(.+)' in it, which is packed once more\b/, 'Trong $1 có “$2” lại là tệp nén; giải nén rồi gửi các tệp.'],
  [/^(.+) of ([\d,]+) bytes would become /, 'Tệp nén $1 bung ra quá lớn; giải nén rồi gửi các tệp.'],
  [/^'(.+)' in (.+) cannot be unpacked\b/, 'Không giải nén được “$1” trong $2; nén lại.'],
  [/^(.+) is (?:no whole ZIP|one part of a ZIP)\b/, 'Tệp ZIP $1 không trọn vẹn; nén lại thành một tệp.'],
  [/^(.+) gives more rows than a file of /, 'Tệp $1 cho nhiều dòng hơn dung lượng của nó; xuất lại chính các dòng.'],
  [/^(.+) is not read: its /, 'Tệp $1 chứa thứ không chỉ là dữ liệu; xuất lớp sang GeoPackage mới.'],
  [/^(.+) cannot be read: /, 'Không đọc được tệp $1; có thể tệp bị đứt hoặc hỏng. Chép hoặc xuất lại tệp.'],
  [/^(.+) refers to a table elsewhere\b/, 'Tệp $1 chỉ dẫn tới bảng ở nơi khác; lưu thành bảng riêng hoặc MIF.'],
  [
    /^columns lon and lat are degrees\b/,
    'Cột kinh độ, vĩ độ tính bằng độ mà hệ tọa độ đã chọn tính bằng mét. Bỏ hệ tọa độ, hoặc đặt tên cột là x_northing và y_easting.',
  ],
  [
    /^the file names its CRS only after its rows\b/,
    'Tệp ghi hệ tọa độ ở cuối, sau các dòng. Ghi hệ tọa độ trong Tùy chọn.',
  ],
  [
    /^(?:this GDAL|GDAL's programs)\b|needs GDAL's programs/,
    'Máy chủ thiếu chương trình GDAL để đọc loại tệp này; báo người quản trị.',
  ],
  [/^the import was interrupted; nothing was written$/, 'Việc nạp bị ngắt; chưa ghi gì.'],
  [/^(.+) is no (\S[^:]*): it does not begin as one$/, 'Tệp $1 không phải $2; xuất lại tệp.'],
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
