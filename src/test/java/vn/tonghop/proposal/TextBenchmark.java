package vn.tonghop.proposal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Making texts comparable: four that a đề án has, {@code src/bench/hot-parts.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextBenchmark {

  private final List<String> texts =
      List.of(
          "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gốm mỹ nghệ",
          "Phòng Kinh tế và Hạ tầng huyện Vĩnh Cửu",
          "Công ty TNHH MTV Gốm Hòa Bình, phường Hóa An, thành phố Biên Hòa",
          "Đào tạo 02 lớp, 35 học viên/lớp; lao động có việc làm đạt trên 80 %");

  /** Without case, diacritics and punctuation. */
  @Benchmark
  public void folded(Blackhole seen) {
    for (String text : texts) {
      seen.consume(Folded.fold(text));
    }
  }

  /** Without what no reader would call different. */
  @Benchmark
  public void comparable(Blackhole seen) {
    for (String text : texts) {
      seen.consume(ComparableText.of(text));
    }
  }
}
