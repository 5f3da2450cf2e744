/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.benchmarks.Workplace;

/**
 * One way to start a workbench, with a configuration, an instance area and caches of its own; the
 * benchmarks' bundle is installed beside the product's.
 */
final class StartedWorkbench {
    private static final List<String> PRODUCT =
            List.of("-nosplash", "-product", "org.scholion.workbench.product");

    /**
     * What one start took, in milliseconds.
     *
     * @param usable until the window answered
     * @param painted until a document was painted; not a number if that was not waited for
     */
    record Times(double usable, double painted) {}

    private final Path folder;
    private final boolean showsDocument;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    private StartedWorkbench(
            Workplace workplace, String name, Predicate<String> bundles, boolean showsDocument)
            throws IOException {
        this.showsDocument = showsDocument;
        folder = Files.createDirectories(workplace.scratch().resolve(name));
        Path list = folder.resolve("bundles.info");
        Files.write(list, bundles(workplace, bundles));
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Files.writeString(
                configuration.resolve("config.ini"),
                Files.readString(workplace.product().resolve("configuration/config.ini"))
                        .replaceAll("(simpleconfigurator.configUrl)=.*", "$1=" + list.toUri()));
    }

    /** Scholion on the sample, with the options that {@link #bare} has. */
    static StartedWorkbench ours(Workplace workplace, String name) throws IOException {
        StartedWorkbench made = new StartedWorkbench(workplace, name, bundle -> true, true);
        made.java(workplace, equalOptions(), PRODUCT);
        made.command.add(StartBenchmark.sample(workplace, made.folder).toString());
        return made;
    }

    /** The least a workbench can be. */
    static StartedWorkbench bare(Workplace workplace, String name) throws IOException {
        StartedWorkbench made =
                new StartedWorkbench(
                        workplace, name, bundle -> !bundle.startsWith("org.scholion."), false);
        made.java(
                workplace,
                equalOptions(),
                List.of("-nosplash", "-application", "org.scholion.benchmarks.bare"));
        return made;
    }

    /** Scholion on the sample, with no options for the JVM. */
    static StartedWorkbench plain(Workplace workplace, String name) throws IOException {
        StartedWorkbench made = new StartedWorkbench(workplace, name, bundle -> true, true);
        made.java(workplace, List.of(), PRODUCT);
        made.command.add(StartBenchmark.sample(workplace, made.folder).toString());
        return made;
    }

    /** The product's start script on the sample, as a person starts it. */
    static StartedWorkbench script(Workplace workplace, String name) throws IOException {
        StartedWorkbench made = new StartedWorkbench(workplace, name, bundle -> true, true);
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String file = windows ? "scholion-workbench.cmd" : "scholion-workbench";
        made.command.add(workplace.product().resolve(file).toString());
        made.command.add(StartBenchmark.sample(workplace, made.folder).toString());
        made.command.addAll(made.areas());
        made.environment.put("SCHOLION_JAVA_OPTIONS", String.join(" ", made.properties()));
        made.environment.put("JAVA_HOME", System.getProperty("java.home"));
        made.environment.put("XDG_CACHE_HOME", made.folder.resolve("cache").toString());
        made.environment.put("LOCALAPPDATA", made.folder.resolve("cache").toString());
        return made;
    }

    private static List<String> equalOptions() {
        return List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");
    }

    private void java(Workplace workplace, List<String> options, List<String> arguments)
            throws IOException {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(properties());
        command.addAll(List.of("-jar", launcher(workplace).toString()));
        command.addAll(arguments);
        command.addAll(areas());
    }

    private List<String> properties() {
        List<String> properties = new ArrayList<>();
        properties.add("-Dosgi.configuration.cascaded=false");
        properties.add("-D" + UsableSignal.PROPERTY + "=" + usable());
        if (showsDocument) {
            properties.add("-D" + UsableSignal.PAINTED + "=" + painted());
        }
        return properties;
    }

    private List<String> areas() {
        return List.of(
                "-configuration",
                folder.resolve("configuration").toString(),
                "-data",
                folder.resolve("data").toString());
    }

    private Path usable() {
        return folder.resolve("usable");
    }

    private Path painted() {
        return folder.resolve("painted");
    }

    /**
     * Starts it, waits until it has closed itself, and says how long it took.
     *
     * @throws IOException if there was no window, or no document in it, or it did not close
     */
    Times start() throws IOException, InterruptedException {
        Files.deleteIfExists(usable());
        Files.deleteIfExists(painted());
        long start = System.currentTimeMillis();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the workbench did not close: " + command);
        }
        return new Times(
                moment(usable()) - start, showsDocument ? moment(painted()) - start : Double.NaN);
    }

    private double moment(Path signal) throws IOException {
        if (!Files.exists(signal)) {
            throw new IOException(
                    "not %s: %s%s"
                            .formatted(
                                    signal.getFileName(),
                                    Files.readString(folder.resolve("output")),
                                    command));
        }
        return Long.parseLong(Files.readString(signal));
    }

    private static List<String> bundles(Workplace workplace, Predicate<String> wanted)
            throws IOException {
        Path product = workplace.product();
        List<String> lines =
                Files.readAllLines(
                                product.resolve(
                                        "configuration/org.eclipse.equinox.simpleconfigurator"
                                                + "/bundles.info"))
                        .stream()
                        .filter(line -> line.startsWith("#") || wanted.test(line))
                        .map(
                                line ->
                                        line.replace(
                                                ",plugins/",
                                                "," + product.resolve("plugins").toUri()))
                        .collect(Collectors.toCollection(ArrayList::new));
        try (JarFile archive = new JarFile(workplace.benchmarks().toFile())) {
            // Installed only if the version is the one that the list says.
            String version = archive.getManifest().getMainAttributes().getValue("Bundle-Version");
            lines.add(
                    "org.scholion.benchmarks,%s,%s,4,false"
                            .formatted(version, workplace.benchmarks().toUri()));
        }
        return lines;
    }

    private static Path launcher(Workplace workplace) throws IOException {
        try (Stream<Path> files = Files.list(workplace.product().resolve("plugins"))) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
