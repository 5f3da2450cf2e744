/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the licences into each product: {@code LICENSE}, {@code about.html}, {@code
 * THIRD-PARTY.txt}, which names every library with its licence and says where its text is, and the
 * texts of {@code licenses/} that no library brings along. Run by the build after the products are
 * laid out; it fails for a library that the table {@code notices/libraries.txt} does not know, and
 * for one whose text would be nowhere.
 */
public final class Notices {
    private static final String OURS = "org.scholion.";

    /** What a jar calls the text of its licence. */
    private static final Pattern TEXT_IN_JAR =
            Pattern.compile(
                    "(META-INF/(.*/)?)?(about\\.html|(LICEN[CS]E|COPYRIGHT)[^/]*)",
                    Pattern.CASE_INSENSITIVE);

    /**
     * A line of the table.
     *
     * @param name which symbolic names it is for; {@code *} stands for anything
     * @param licence its identifier by SPDX
     * @param text the file of {@code notices} with its text, or {@code inside}
     * @param holder who has the rights, and where it comes from
     */
    private record Line(Pattern name, String licence, String text, String holder) {

        static Line parse(String line) {
            String[] column = line.split("\\s*\\|\\s*");
            if (column.length != 4) {
                throw new IllegalStateException("not four columns: " + line);
            }
            String name = column[0].replace(".", "\\.").replace("*", ".*");
            return new Line(Pattern.compile(name), column[1], column[2], column[3]);
        }

        boolean isInside() {
            return text.equals("inside");
        }
    }

    private final Path checkout;
    private final Path notices;
    private final List<Line> table;

    private Notices(Path checkout) throws IOException {
        this.checkout = checkout;
        notices = checkout.resolve("releng/product/notices");
        table =
                Files.readAllLines(notices.resolve("libraries.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Line::parse)
                        .toList();
    }

    /** Takes the checkout and the folder of the products. */
    public static void main(String[] arguments) throws IOException {
        Notices notices = new Notices(Path.of(arguments[0]));
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]), 8)) {
            List<Path> products =
                    files.filter(path -> path.endsWith("plugins") && Files.isDirectory(path))
                            .toList();
            if (products.isEmpty()) {
                throw new IllegalStateException("no product below " + arguments[1]);
            }
            for (Path plugins : products) {
                notices.write(plugins);
            }
        }
    }

    private void write(Path plugins) throws IOException {
        Path home = plugins.toAbsolutePath().getParent();
        Path texts = Files.createDirectories(home.resolve("licenses"));
        copy(checkout.resolve("LICENSE"), home);
        copy(notices.resolve("about.html"), home);
        StringBuilder said = new StringBuilder(Files.readString(notices.resolve("head.txt")));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.sorted().toList()) {
                if (!file.getFileName().toString().startsWith(OURS)) {
                    said.append(entry(file, texts, missing));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "add to releng/product/notices/libraries.txt:\n" + String.join("\n", missing));
        }
        Files.writeString(home.resolve("THIRD-PARTY.txt"), said);
    }

    /** What the notice says of one library, whose text is copied if it does not bring it along. */
    private String entry(Path file, Path texts, List<String> missing) throws IOException {
        if (Files.isDirectory(file)) {
            return entry(file, file, texts, missing);
        }
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return entry(file, jar.getPath("/"), texts, missing);
        }
    }

    private String entry(Path file, Path content, Path texts, List<String> missing)
            throws IOException {
        Attributes main;
        try (InputStream in = Files.newInputStream(content.resolve("META-INF/MANIFEST.MF"))) {
            main = new Manifest(in).getMainAttributes();
        }
        String name = main.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
        Optional<Line> known =
                table.stream().filter(line -> line.name().matcher(name).matches()).findFirst();
        if (known.isEmpty()) {
            missing.add(name + " (" + file.getFileName() + "): no line");
            return "";
        }
        Line line = known.get();
        String where;
        if (line.isInside()) {
            List<String> inside = textsIn(content);
            if (inside.isEmpty()) {
                missing.add(name + " (" + file.getFileName() + "): has no text of its licence");
                return "";
            }
            where = String.join(", ", inside) + " in plugins/" + file.getFileName();
        } else {
            copy(notices.resolve(line.text()), texts);
            where = "licenses/" + line.text();
        }
        return """

        %s %s
          %s
          Licence: %s
          Text: %s
        """
                .formatted(
                        name,
                        main.getValue("Bundle-Version"),
                        line.holder(),
                        line.licence(),
                        where);
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> textsIn(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content, 5)) {
            return files.map(each -> content.relativize(each).toString())
                    .filter(each -> TEXT_IN_JAR.matcher(each).matches())
                    .sorted()
                    .toList();
        }
    }
}
