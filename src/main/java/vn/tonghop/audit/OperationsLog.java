package vn.tonghop.audit;

/** Takes operation entries and chains them as they come, across all years. */
public interface OperationsLog {

  void record(OperationEntry entry);
}
