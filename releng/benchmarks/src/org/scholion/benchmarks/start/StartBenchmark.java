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
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/** From the start of the process to a window that answers, second and later starts. */
public final class StartBenchmark implements Benchmarks {
    private static final int UNCOUNTED = 2;
    private static final int COUNTED = 7;

    @Override
    public List<String> names() {
        return List.of("start");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path project =
                Files.copy(workplace.sample(), workplace.scratch().resolve("sample.scholion"));
        Start ours =
                new Start(
                        workplace,
                        "ours",
                        bundle -> true,
                        List.of("-product", "org.scholion.workbench.product", project.toString()));
        Start bare =
                new Start(
                        workplace,
                        "bare",
                        bundle -> !bundle.startsWith("org.scholion."),
                        List.of("-application", "org.scholion.benchmarks.bare"));
        double[] ourTimes = new double[COUNTED];
        double[] bareTimes = new double[COUNTED];
        // In turns, so that whatever else the machine does falls on both.
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            double ourTime = ours.milliseconds();
            double bareTime = bare.milliseconds();
            if (i >= 0) {
                ourTimes[i] = ourTime;
                bareTimes[i] = bareTime;
            }
        }
        return new Row(name, Median.of(ourTimes), Median.of(bareTimes), "ms", 1.4);
    }

    /** One way to start a workbench, with a configuration and an instance area of its own. */
    private static final class Start {
        private final Path folder;
        private final Path signal;
        private final List<String> command = new ArrayList<>();

        Start(Workplace workplace, String name, Predicate<String> bundles, List<String> arguments)
                throws IOException {
            folder = Files.createDirectories(workplace.scratch().resolve(name));
            signal = folder.resolve("usable");
            Path list = folder.resolve("bundles.info");
            Files.write(list, bundles(workplace, bundles));
            Path configuration = Files.createDirectories(folder.resolve("configuration"));
            Files.writeString(
                    configuration.resolve("config.ini"),
                    Files.readString(workplace.product().resolve("configuration/config.ini"))
                            .replaceAll("(simpleconfigurator.configUrl)=.*", "$1=" + list.toUri()));
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(
                    List.of(
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dfile.encoding=UTF-8",
                            "-D" + UsableSignal.PROPERTY + "=" + signal,
                            "-Dosgi.configuration.cascaded=false",
                            "-jar",
                            launcher(workplace).toString(),
                            "-nosplash",
                            "-configuration",
                            configuration.toString(),
                            "-data",
                            folder.resolve("data").toString()));
            command.addAll(arguments);
        }

        double milliseconds() throws IOException, InterruptedException {
            Files.deleteIfExists(signal);
            long start = System.currentTimeMillis();
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("output").toFile())
                            .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the workbench did not close: " + command);
            }
            if (!Files.exists(signal)) {
                throw new IOException(
                        "no usable window: "
                                + Files.readString(folder.resolve("output"))
                                + command);
            }
            return Long.parseLong(Files.readString(signal)) - start;
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
                String version =
                        archive.getManifest().getMainAttributes().getValue("Bundle-Version");
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
}
