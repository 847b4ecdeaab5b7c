package vn.tonghop.matching.bench;

/**
 * Who sends or carries out.
 *
 * @param code as submitter
 * @param name as written under đơn vị thực hiện
 */
record Body(String code, String name) {}
