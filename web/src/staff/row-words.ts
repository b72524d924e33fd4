import type { FileFinding, RowReason } from '../net/staff-api.ts';
import * as format from '../words/format.ts';
import { lang, t, tCode } from '../words/words.ts';

/**
 * What the server says of a row or of a file, in the reader's language. It speaks English itself; for others it sends a
 * code and the values that its sentence is made of, and the sentence is made here.
 */

type Values = Readonly<Record<string, string>>;
type Saying = (values: Values, reason: RowReason) => string;

/** One sentence about a row; empty when the reason's name says it all. */
export function sayRow(reason: RowReason): string {
  if (lang() === 'en') return reason.message;
  return SAYINGS[reason.code]?.(reason.values ?? {}, reason) ?? '';
}

/** One sentence about the file as a whole; the server's own where the page knows none. */
export function sayFile(finding: FileFinding): string {
  const words = FILE_SAYINGS[finding.code];
  if (lang() === 'en' || words === undefined) return finding.message;
  // what is counted stands first in the server's sentence
  const count = /^[\d,]+(?= )/.exec(finding.message)?.[0];
  return count === undefined ? words : `${words.replace(/\.$/, '')} (${count.replaceAll(',', '.')}).`;
}

const column = ({ field }: RowReason): string => (field ? (COLUMNS[field] ?? field) : '');
const quoted = (value: string | undefined): string => `“${value ?? ''}”`;
const day = (iso: string | undefined): string => (iso === undefined || iso === 'infinity' ? '…' : format.day(iso));
const SHAPES: Values = { point: 'điểm', polygon: 'vùng khép kín' };
const GEOMETRIES: Values = {
  Point: 'điểm',
  MultiPoint: 'nhiều điểm',
  LineString: 'đường',
  MultiLineString: 'nhiều đường',
  Polygon: 'vùng',
  MultiPolygon: 'nhiều vùng',
  GeometryCollection: 'tập hợp nhiều loại hình',
};

const EXPECTED: Values = {
  date: 'không phải là ngày; viết 2024-12-31 hoặc 31/12/2024',
  integer: 'không phải là số nguyên',
  decimal: 'không phải là số',
  boolean: 'không phải là có hoặc không',
};

function unreadable({ value, expects, choices }: Values, reason: RowReason): string {
  const why = choices ? `không có trong danh mục: ${choices}` : ((expects && EXPECTED[expects]) ?? 'không đọc được');
  return `Cột ${column(reason)}: ${quoted(value)} ${why}.`;
}

function changed({ area_change_m2: m2, area_change_percent: percent }: RowReason): string {
  if (m2 === undefined || percent === undefined) return 'diện tích đổi';
  return `diện tích đổi ${format.signedSquareMetres(m2)} (${format.number(percent, 3)}\u00a0%)`;
}

const SAYINGS: Readonly<Record<string, Saying>> = {
  unreadable_value: unreadable,
  unreadable_number: ({ value }) => `Không đọc được số thửa từ ${quoted(value)}; viết tờ/thửa, như 12/131.`,
  unreadable_geometry: ({ value }, reason) =>
    value === undefined ? '' : `Cột ${column(reason)}: ${quoted(value)} không phải là tọa độ.`,
  unknown_reference: ({ layer, reference, communes }) =>
    `${layer ? tCode('import.layer', layer) : 'Đối tượng'} ${quoted(reference)} chưa có trong dữ liệu` +
    (communes ? `; có ở xã, phường mã ${communes}.` : '; nạp trước, hoặc sửa lại.'),
  ambiguous_reference: ({ reference, communes }) =>
    `Thửa ${reference} có ở nhiều xã, phường: ${communes}. Ghi rõ mã xã, phường.`,
  ambiguous_number: ({ value }, reason) =>
    `Cột ${column(reason)}: ${quoted(value)} có hai cách đọc; chọn dấu thập phân trong Tùy chọn.`,
  ambiguous_date: (_, reason) =>
    `Cột ${column(reason)} có ngày không viết theo ngày/tháng/năm, nên không tin được ngày nào của cột; viết 2024-12-31.`,
  ambiguous_column: (_, reason) => `Hai cột của tệp cùng là ${column(reason)} và khác nhau.`,
  outside_province: () => 'Nằm ngoài mọi xã, phường của tỉnh.',
  outside_area_of_use: () => 'Rơi ra ngoài vùng dùng của hệ tọa độ; xem điều nói về hệ tọa độ của tệp.',
  out_of_range: ({ value }, reason) => `Cột ${column(reason)}: ${quoted(value)} nằm ngoài khoảng cho phép.`,
  not_allowed: (_, reason) => `Cột ${column(reason)}: giá trị không được dùng ở đây.`,
  dates_out_of_order: ({ from, to }) => `Ngày kết thúc ${day(to)} phải sau ngày bắt đầu ${day(from)}.`,
  wrong_number_of_cells: ({ line, cells, headings }) =>
    `Dòng ${line} của tệp có ${cells} ô, tiêu đề có ${headings} ô: thiếu dấu ngăn cách, hoặc chữ có dấu ngăn cách chưa đặt trong ngoặc kép.`,
  wrong_geometry_type: ({ value, expects }) =>
    `Hình là ${GEOMETRIES[value ?? ''] ?? value}; lớp này nhận ${SHAPES[expects ?? ''] ?? 'hình khác'}.`,
  missing_geometry: ({ expects }) => `Dòng không có hình; lớp này cần ${SHAPES[expects ?? ''] ?? 'hình'}.`,
  unseen_characters: ({ value }, reason) =>
    `Cột ${column(reason)}: có ký tự không nhìn thấy hoặc lẫn với ký tự khác; được đọc là ${quoted(value)}.`,
  foreign_letter: (_, reason) => `Cột ${column(reason)}: có chữ của bảng chữ cái khác trông giống chữ Latin; gõ lại.`,
  missing_value: (_, reason) => `Thiếu ${column(reason)}.`,
  version_overlaps: ({ from, to, next }) =>
    `Bản có hiệu lực từ ${day(from)} đến ${day(to)} chồng lên bản từ ${day(next)}.`,
  repair_refused: (_, reason) => `Sửa hình thì ${changed(reason)}, quá mức cho phép; sửa bằng tay.`,
  repaired: ({ fault }, reason) => `${tCode('reason', fault ?? '')}; đã sửa, ${changed(reason)}.`,
  repair_failed: () => 'Hình không bao quanh diện tích nào; vẽ lại.',
  no_such_event: ({ parcel, milestone }) =>
    `Thửa ${parcel} không có bước ${quoted(tCode('milestone', milestone ?? ''))} để hủy.`,
  event_exists: ({ parcel, milestone, date, document }) =>
    `Thửa ${parcel} đã có ${quoted(tCode('milestone', milestone ?? ''))} ngày ${day(date)}` +
    `${document ? ` (${document})` : ''}; muốn đổi thì ghi lý do ở cột ${COLUMNS['correction']}.`,
  doubled_key: ({ row }) => `Trùng khóa với dòng ${row}; dòng đó được giữ.`,
  same_land: ({ other, row }) =>
    `Trùng đất với ${other}${row ? ` (dòng ${row})` : ''}; ghi cùng khóa với nó, hoặc ghi nó vào cột thay cho thửa.`,
  letters_lost: ({ value }, reason) =>
    `Cột ${column(reason)}: ${quoted(value)} đã mất chữ từ trước; xuất lại bằng UTF-8.`,
  letters_mended: ({ value, meant }, reason) =>
    `Cột ${column(reason)}: ${quoted(value)} sai bảng mã; được đọc là ${quoted(meant)}.`,
  copy_mended: () => 'Khi chiếu sang hệ tọa độ khác hình tự cắt rất nhỏ; bản chiếu đã được sửa.',
  label_point_left_out: () => 'Bên cạnh vùng có điểm nhãn; điểm bị bỏ qua.',
  moment_turned: ({ value, day: turned }, reason) =>
    `Cột ${column(reason)}: thời điểm ${value} ở Việt Nam là ngày ${day(turned)}.`,
  sliver: () => 'Bề rộng trung bình nhỏ hơn mức cho phép.',
  texts_passed_over: ({ texts, layer }) => `Số thửa lấy từ lớp ${quoted(layer)}; bỏ qua: ${texts ?? ''}.`,
  no_text: () => 'Trong vùng không có chữ; đặt số thửa vào đó.',
  several_texts: ({ texts }) => `Trong vùng có nhiều chữ: ${texts}.`,
  unknown_rule: ({ value }) => `Không có quy tắc ${quoted(value)}.`,
};

/** The columns of a file, as a clerk calls them. */
const COLUMNS: Values = {
  accuracy_m: 'độ chính xác',
  address: 'địa chỉ',
  amount_vnd: 'số tiền',
  area_m2: 'diện tích',
  authority: 'cơ quan ban hành',
  capital_usd: 'vốn đăng ký',
  closed: 'ngày gỡ vướng mắc',
  code: 'mã',
  commune: 'mã xã, phường',
  correction: 'lý do đính chính',
  country: 'nước',
  date: 'ngày',
  decision_date: 'ngày quyết định',
  decision_no: 'số quyết định',
  document_no: 'số văn bản',
  file_url: 'địa chỉ tệp',
  foreign: 'vốn nước ngoài',
  from: 'từ ngày',
  fullname: 'tên đầy đủ',
  fullnameen: 'tên tiếng Anh',
  investor: 'nhà đầu tư',
  key: 'khóa',
  kind: 'loại',
  land_use: 'loại đất',
  lat: 'vĩ độ',
  leasable: 'được cho thuê',
  legal_type: 'loại mốc',
  licence_date: 'ngày cấp phép',
  lon: 'kinh độ',
  lot: 'lô',
  measure: 'chỉ tiêu',
  method: 'cách đo',
  milestone: 'bước',
  name: 'tên',
  name_en: 'tên tiếng Anh',
  note: 'ghi chú',
  number: 'số hiệu',
  of: 'của bước, mốc',
  official_area_ha: 'diện tích theo quyết định (ha)',
  official_area_m2: 'diện tích theo quyết định (m²)',
  opened: 'ngày phát sinh',
  operating_since: 'ngày hoạt động',
  order: 'thứ tự',
  parcel_no: 'số thửa',
  party: 'mã chủ sử dụng',
  period: 'kỳ',
  phase: 'giai đoạn',
  phone: 'điện thoại',
  plan: 'quy hoạch',
  project: 'dự án',
  public: 'công khai',
  reason: 'lý do',
  recovered_area_m2: 'diện tích thu hồi',
  replaces: 'thay cho thửa',
  ring: 'vòng',
  sector: 'ngành',
  sheet_no: 'số tờ',
  source: 'nguồn',
  status: 'tình trạng',
  step: 'bước',
  to: 'đến ngày',
  valid_from: 'hiệu lực từ',
  valid_to: 'hiệu lực đến',
  value: 'giá trị',
  void: 'hủy',
  wkt: 'hình (WKT)',
  x_northing: 'X (Bắc)',
  y_easting: 'Y (Đông)',
  zone: 'mã khu, cụm',
};

const FILE_SAYINGS: Values = {
  axes_swapped: 'X và Y của tệp bị đổi chỗ: đối tượng rơi ra ngoài tỉnh. Đổi lại thứ tự tọa độ rồi nạp.',
  wrong_units: 'Đơn vị tọa độ không khớp hệ tọa độ (độ hay mét). Chọn đúng hệ tọa độ trong Tùy chọn.',
  wrong_meridian: 'Tọa độ theo kinh tuyến trục khác với hệ đã chọn. Chọn đúng hệ tọa độ trong Tùy chọn.',
  datum_shift_missing: 'Tọa độ WGS 84 chưa qua bảy tham số của VN-2000: lệch so với dữ liệu đang có.',
  datum_shift_twice: 'Bảy tham số của VN-2000 bị áp dụng hai lần hoặc ngược dấu: lệch so với dữ liệu đang có.',
  crs_overruled: 'Hệ tọa độ ghi trong tệp khác với hệ đã chọn; hệ đã chọn được dùng.',
  crs_assumed: 'Tệp không ghi hệ tọa độ; hệ của tỉnh được dùng.',
  encoding_recognised: 'Bảng mã chữ được nhận ra từ các chữ trong tệp.',
  encoding_assumed: 'Chưa chắc bảng mã chữ của tệp; xem lại tên có dấu.',
  numbering_left_out: 'Dòng đánh số cột dưới tiêu đề được bỏ qua.',
  merged_cells: 'Ô gộp: giá trị được dùng cho mọi dòng của ô.',
  curves_as_chords: 'Cung và đường cong được đọc thành dây cung.',
  crs_by_name: 'Hệ tọa độ lấy từ tên tệp, là tệp đã tải xuống từ đây.',
  crs_by_parameters: 'Hệ tọa độ được nhận ra từ kinh tuyến trục, tỷ lệ, độ lệch và elipxoit ghi trong tệp.',
  towgs84_turned: 'Bảy tham số (TOWGS84) trong tệp bị ngược dấu so với VN-2000.',
  heights_left_out: 'Độ cao (Z, M) được bỏ qua.',
  headings_found: 'Có dòng phía trên tiêu đề; tiêu đề được tìm ra.',
  side_by_side: 'Các bảng đặt cạnh nhau được đọc nối tiếp.',
  sums_left_out: 'Dòng tổng cộng được bỏ qua.',
  footers_left_out: 'Dòng chữ ký, ghi chú dưới bảng được bỏ qua.',
  first_point_again: 'Dòng lặp lại điểm đầu để khép vòng được bỏ qua.',
  rows_between_left_out: 'Dòng chỉ có chiều dài cạnh được bỏ qua.',
  hidden_rows: 'Có dòng bị ẩn trong trang.',
  hidden_columns: 'Có cột bị ẩn trong trang.',
  struck_rows: 'Có dòng bị gạch ngang trong trang.',
  steps_side_by_side: 'Các bước đặt cạnh nhau: mỗi bước có ngày là một sự kiện, số dòng đếm theo sự kiện.',
  inapplicable_left_out: 'Bước ghi “không áp dụng” không có ngày nên được bỏ qua.',
  log_missing:
    'GeoPackage thiếu tệp -wal đi kèm: phần ghi sau cùng có thể thiếu. Đóng chương trình đang mở rồi chép lại.',
  hidden_entities: 'Đối tượng ẩn hoặc ở lớp tắt, đóng băng được bỏ qua.',
  unit_converted: 'Bản vẽ được đổi từ đơn vị đã chọn sang mét.',
  unit_doubted: 'Bản vẽ ghi đơn vị khác mét ($INSUNITS) nhưng được đọc là mét.',
  outlines_too_large: 'Có vùng quá nhiều đỉnh, không đọc.',
  doubled_outlines: 'Có vùng vẽ hai lần, lấy một.',
  texts_outside: 'Có chữ nằm ngoài mọi vùng.',
  loose_ends: 'Có đầu đường không chạm đường nào.',
  lines_that_part_nothing: 'Có đường không chia đất thành phần.',
  no_walls: 'Máy chủ này không ngăn được chương trình đọc tệp với các tệp khác.',
  open_lines: 'Có đường không khép kín; xem chỗ trên bản đồ.',
  polygonized: 'Vùng được dựng từ các đường bao quanh.',
  network_not_cut: 'Máy chủ này không ngắt được mạng cho chương trình đọc tệp.',
  limits_not_set: 'Máy chủ này không đặt được giới hạn cho chương trình đọc tệp.',
};

/** Where a reason is, in the file's own coordinates; empty when it has no place. */
export function placeText({ at }: RowReason, isGrid: boolean): string {
  if (!at) return '';
  const [east, north] = at;
  return isGrid
    ? t('import.at', { x: format.number(north, 2), y: format.number(east, 2) })
    : `${north.toFixed(6)}, ${east.toFixed(6)}`;
}
