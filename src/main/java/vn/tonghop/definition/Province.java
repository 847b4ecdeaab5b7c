package vn.tonghop.definition;

/**
 * Who makes the plan.
 *
 * @param code administrative code, for instance "75"
 * @param name for instance "Đồng Nai"
 * @param level what the province is called in its year, for instance "tỉnh" or "thành phố"
 */
public record Province(String code, String name, String level) {}
