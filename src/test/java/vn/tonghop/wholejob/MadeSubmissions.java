package vn.tonghop.wholejob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.tonghop.matching.bench.MadeSchemes;
import vn.tonghop.proposal.Proposal;

/**
 * Makes the definition and the workbooks of a province: {@code FOLDER SUBMITTERS ROWS SEED
 * [defects=N] [duplicates=N] [legacy=N] [xls=N]}, shares in thousandths. The same arguments make
 * the same cells.
 */
public final class MadeSubmissions {

  private MadeSubmissions() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int submitters = Integer.parseInt(arguments[1]);
    int rows = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    Shares shares =
        Shares.of(
            Arrays.stream(arguments)
                .skip(4)
                .map(named -> named.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1]))));
    new MadePlan(Path.of("jobs"), submitters).write(folder.resolve("job"));
    write(Files.createDirectories(folder.resolve("submissions")), submitters, rows, seed, shares);
  }

  private static void write(Path folder, int submitters, int rows, long seed, Shares shares)
      throws IOException {
    MadeSchemes schemes = new MadeSchemes(seed, shares.duplicates());
    Random chance = new Random(seed);
    for (int submitter = 1; submitter <= submitters; submitter++) {
      List<Proposal> some = new ArrayList<>(rows);
      for (int row = 0; row < rows; row++) {
        some.add(schemes.next());
      }
      MadeWorkbook workbook =
          new MadeWorkbook(
              MadePlan.name(submitter),
              some,
              chance.nextLong(),
              shares.defects(),
              isOne(chance, shares.legacy()));
      boolean old = isOne(chance, shares.xls());
      workbook.write(folder.resolve(MadePlan.code(submitter) + (old ? ".xls" : ".xlsx")));
    }
  }

  private static boolean isOne(Random chance, int ofThousand) {
    return chance.nextInt(1000) < ofThousand;
  }
}
