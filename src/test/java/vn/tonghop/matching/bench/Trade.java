package vn.tonghop.matching.bench;

import java.util.List;

/**
 * What a firm does.
 *
 * @param word as firms bear it in their names: "Gốm sứ"
 * @param activity "sản xuất gốm sứ mỹ nghệ"
 * @param product "gốm mỹ nghệ"
 * @param machines what it invests in, at least three
 */
record Trade(String word, String activity, String product, List<String> machines) {}
