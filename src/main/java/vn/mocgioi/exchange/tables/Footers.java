package vn.mocgioi.exchange.tables;

import java.util.regex.Pattern;
import vn.mocgioi.land.terms.PlainText;

/** What offices write below a table, or between its groups: sums, place and day, who made it and who signs. */
final class Footers {
    private static final Pattern SUM = Pattern.compile(
            "(?:tong|cong|sum|total|dientich|chuvi)(?:cong|so|dientich|chuvi|dt|area|khu|thua|ha|m|[0-9])*");
    private static final Pattern SIGNED = Pattern.compile(
            "(?:nguoi(?:lap|ve|viet|kiemtra|duyet|thuchien)|(?:pho|tong)?giamdoc|(?:pho)?chutich|truongphong|thutruong|tm(?:uy|ub|ban)|"
                    + "ktgiamdoc|ktchutich|tuq|ky(?:ten|ghiro)|ghichu|xacnhan|donvi(?:lap|tuvan|thuchien)|chudautu|daidien|canbo|ketoan|"
                    + "lapbieu|kiemtra|preparedby|approvedby|signed|note).*|.*ngay[0-9]*thang[0-9]*nam[0-9]*");

    private Footers() {}

    /** 'Tổng cộng', 'Cộng:', 'Diện tích: 4.567,8 m²'. */
    static boolean isSum(Object cell) {
        return cell instanceof String text && SUM.matcher(PlainText.of(text)).matches();
    }

    /** 'Người lập biểu', 'Thái Nguyên, ngày … tháng … năm …', '(Ký, ghi rõ họ tên)'. */
    static boolean isSignature(Object cell) {
        return cell instanceof String text && SIGNED.matcher(PlainText.of(text)).matches();
    }
}
