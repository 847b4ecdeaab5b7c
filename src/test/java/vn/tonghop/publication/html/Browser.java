package vn.tonghop.publication.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser without a window, if one is installed.
 *
 * @param program its path
 */
record Browser(Path program) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  static Optional<Browser> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new);
  }

  /**
   * What a page is after its scripts have run, as markup.
   *
   * @param folder for what the browser itself keeps
   */
  String open(Path page, Path folder, String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("page.txt");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    Stream.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--virtual-time-budget=60000",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom")
        .forEach(command::add);
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
