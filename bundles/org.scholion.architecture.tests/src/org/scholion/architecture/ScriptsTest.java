/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell scripts that build and start, in surroundings as they are outside. */
class ScriptsTest {

    private static final Path UNIX =
            SourceTree.root().resolve("features/org.scholion.feature/rootfiles/unix");

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void needShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    }

    private Process start(Map<String, String> environment, String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script);
        builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*|XDG_.*"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private String run(Map<String, String> environment, String script) throws Exception {
        return output(start(environment, script));
    }

    private static String output(Process process) throws Exception {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    @Test
    void thatNamesOutsideAsciiWorkInThePosixLocale() throws Exception {
        String start = ". '" + UNIX + "/find-java.sh'; use_utf8; echo \"$LC_ALL\"";
        for (String locale : new String[] {"C", "POSIX", "xx_YY.UTF-8"}) {
            assertThat(run(Map.of("LC_ALL", locale), start)).as(locale).contains("C.UTF-8");
        }
        assertThat(run(Map.of(), start)).contains("C.UTF-8");
        String build = "ROOT=/; . '" + SourceTree.root() + "/releng/lib/common.sh'; echo $LC_ALL";
        assertThat(run(Map.of("LC_ALL", "C"), build)).contains("C.UTF-8");
    }

    @Test
    void thatAnInstallationStartsFromAFolderThatIsNoUrl() throws Exception {
        for (String name : new String[] {"a#b c", "100%", "what?"}) {
            Path home = Files.createDirectories(folder.resolve(name));
            Files.createDirectories(home.resolve("start"));
            Files.writeString(home.resolve("start/build-id"), "1\n");
            Files.createDirectories(home.resolve("plugins"));
            Files.writeString(home.resolve("plugins/x.jar"), "of " + name);
            String script =
                    "home='"
                            + home
                            + "'; . '"
                            + UNIX
                            + "/find-java.sh'; use_plain_home;"
                            + " echo \"$home\"; cat \"$home/plugins/x.jar\"";
            assertThat(run(Map.of(), script).lines().toList())
                    .satisfies(lines -> assertThat(lines.get(0)).doesNotContainPattern("[#%?]"))
                    .element(1)
                    .isEqualTo("of " + name);
        }
    }

    /** A checkout whose build only takes a while and notes that it ran. */
    private Path checkout() throws IOException {
        Path root = Files.createDirectories(folder.resolve("checkout"));
        for (String each :
                List.of("releng/lib", "releng/product", ".mvn", "targetplatform", "features")) {
            Files.createDirectories(root.resolve(each));
        }
        Files.createDirectories(root.resolve("bundles"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Path source = SourceTree.root().resolve("releng");
        Files.copy(source.resolve("scholion"), root.resolve("releng/scholion"));
        for (String each : List.of("common.sh", "product.sh", "packages.sh")) {
            Files.copy(source.resolve("lib").resolve(each), root.resolve("releng/lib/" + each));
        }
        Files.writeString(root.resolve("releng/lib/java.sh"), "find_jdk() { :; }\n");
        Files.writeString(
                root.resolve("releng/lib/maven.sh"),
                """
                find_maven() { :; }
                maven() {
                    echo built >>"$ROOT/../count"
                    sleep 1
                    mkdir -p "$PRODUCT"
                    printf '#!/bin/sh\\necho ran\\n' >"$PRODUCT/scholion"
                    chmod +x "$PRODUCT/scholion"
                }
                """);
        return root;
    }

    @Test
    void thatTwoCallsAtOnceBuildOnce() throws Exception {
        Path root = checkout();
        List<Process> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(start(Map.of(), "sh '" + root + "/releng/scholion' list"));
        }
        for (Process call : calls) {
            assertThat(output(call)).endsWith("ran\n");
        }
        assertThat(Files.readString(folder.resolve("count"))).isEqualTo("built\n");
    }

    @Test
    void thatTwoCallsAtOnceBuildOnceWhereThereIsNoFlock() throws Exception {
        Path root = checkout();
        String path = withoutFlock();
        Path lock = root.resolve("releng/target/build.lock.owner");
        // What a build that was killed left behind: a process that is no more.
        Process ended = start(Map.of(), "exit 0");
        ended.waitFor();
        Files.createDirectories(lock.getParent());
        Files.createSymbolicLink(lock, Path.of(Long.toString(ended.pid())));
        List<Process> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(start(Map.of("PATH", path), "sh '" + root + "/releng/scholion' list"));
        }
        for (Process call : calls) {
            assertThat(output(call)).endsWith("ran\n");
        }
        assertThat(Files.readString(folder.resolve("count"))).isEqualTo("built\n");
        assertThat(Files.isSymbolicLink(lock)).isFalse();
    }

    /** A path to what the scripts call, without the one program they can do without. */
    private String withoutFlock() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        String called =
                "cat chmod dirname find ln locale mkdir mv readlink rm sh sleep touch uname";
        for (String name : called.split(" ")) {
            Path file = Path.of("/usr/bin", name);
            Path program = programs.resolve(name);
            Files.writeString(
                    program,
                    "#!/bin/sh\nexec "
                            + (Files.exists(file) ? file : Path.of("/bin", name))
                            + " \"$@\"\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        return programs.toString();
    }

    @Test
    void thatAChangeOfTheWindowDoesNotBuildTheCommandLineAgain() throws Exception {
        Path root = checkout();
        String call = "sh '" + root + "/releng/scholion' list";
        run(Map.of(), call);
        for (String bundle : List.of("ui", "ui.canvas", "workbench")) {
            changeLater(root, bundle);
            assertThat(run(Map.of(), call)).as(bundle).isEqualTo("ran\n");
        }
        assertThat(Files.readString(folder.resolve("count"))).isEqualTo("built\n");
        changeLater(root, "text");
        assertThat(run(Map.of(), call)).endsWith("ran\n");
        assertThat(Files.readString(folder.resolve("count"))).isEqualTo("built\nbuilt\n");
    }

    /** A source of a bundle that is younger than all that was built. */
    private static void changeLater(Path root, String bundle) throws IOException {
        Path source = root.resolve("bundles/org.scholion." + bundle + "/src/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}\n");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(1, ChronoUnit.MINUTES)));
    }

    @Test
    void thatTheScriptsKnowTheBundlesOfTheWindow() throws Exception {
        Floors floors = Floors.read();
        Path root = checkout();
        for (String bundle : floors.places().keySet()) {
            Files.createDirectories(root.resolve("bundles/org.scholion." + bundle));
        }
        String found =
                run(
                        Map.of(),
                        "ROOT='"
                                + root
                                + "'; . '"
                                + SourceTree.root()
                                + "/releng/lib/product.sh'; set -f; cd '"
                                + root
                                + "/bundles'; find . -name none $WINDOW_BUNDLES");
        assertThat(found.lines().map(line -> line.replace("./org.scholion.", "")))
                .containsExactlyInAnyOrderElementsOf(
                        floors.places().entrySet().stream()
                                .filter(place -> place.getValue().window())
                                .map(Map.Entry::getKey)
                                .toList());
    }

    @Test
    void thatABuiltCheckoutIsOnlyRead() throws Exception {
        Path root = checkout();
        run(Map.of(), "sh '" + root + "/releng/scholion' list");
        Path target = root.resolve("releng/target");
        run(Map.of(), "rm -rf '" + target + "'");
        assertThat(run(Map.of(), "sh '" + root + "/releng/scholion' list")).isEqualTo("ran\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void thatAnIdeGetsTheSourcesAndSettingsOfTheBuild() throws Exception {
        Path root = checkout();
        Path source = SourceTree.root();
        Files.copy(source.resolve("releng/ide"), root.resolve("releng/ide"));
        Files.createDirectories(root.resolve("releng/compiler"));
        Files.copy(
                source.resolve("releng/compiler/jdt.prefs"),
                root.resolve("releng/compiler/jdt.prefs"));
        Path bundle = root.resolve("bundles/org.scholion.schema");
        Files.createDirectories(bundle.resolve("META-INF"));
        for (String each : List.of("META-INF/MANIFEST.MF", "build.properties")) {
            Files.copy(
                    source.resolve("bundles/org.scholion.schema").resolve(each),
                    bundle.resolve(each));
        }
        assertThat(run(Map.of(), "sh '" + root + "/releng/ide'")).contains("3 projects");
        assertThat(bundle.resolve(".project"))
                .content()
                .contains("<name>org.scholion.schema</name>", "PluginNature", "javanature");
        assertThat(bundle.resolve(".classpath"))
                .content()
                .contains("path=\"src\"", "path=\"src-gen\"", "requiredPlugins");
        assertThat(bundle.resolve(".settings/org.eclipse.jdt.core.prefs"))
                .content()
                .contains("annotation.nullanalysis=enabled", "nullSpecViolation=error");
        run(Map.of(), "sh '" + root + "/releng/scholion' list; sh '" + root + "/releng/ide'");
        assertThat(run(Map.of(), "sh '" + root + "/releng/scholion' list")).isEqualTo("ran\n");
    }

    @Test
    void thatInstallingWaitsForItsLock() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path apt = bin.resolve("apt-get");
        Files.writeString(apt, "#!/bin/sh\necho \"$*\" >>\"$HOME/apt\"\n");
        assertThat(apt.toFile().setExecutable(true)).isTrue();
        Path user = bin.resolve("id");
        Files.writeString(user, "#!/bin/sh\necho 0\n");
        assertThat(user.toFile().setExecutable(true)).isTrue();
        String library = SourceTree.root() + "/releng/lib/";
        run(
                Map.of("PATH", bin + ":/usr/bin:/bin"),
                "ROOT=/; . '"
                        + library
                        + "common.sh'; . '"
                        + library
                        + "packages.sh';"
                        + " mkdir -p \"$CACHE\"; install_packages reason thing");
        assertThat(Files.readString(folder.resolve("apt")).lines().toList())
                .hasSize(2)
                .allMatch(line -> line.contains("DPkg::Lock::Timeout="));
    }
}
