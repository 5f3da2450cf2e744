/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.scholion.benchmarks.Workplace;

/** The product with the benchmarks' bundle in it, in a process and an instance area of its own. */
final class WorkbenchRun {

    private static final int MINUTES = 5;

    private final Workplace workplace;
    private final String scenario;
    private final Path folder;

    WorkbenchRun(Workplace workplace, String scenario) throws IOException {
        this.workplace = workplace;
        this.scenario = scenario;
        this.folder = Files.createTempDirectory(workplace.scratch(), scenario);
    }

    /** Starts it on a project and returns the one figure that the scenario has measured. */
    double figure(Path project) throws IOException, InterruptedException {
        return figures(project)[0];
    }

    /** Starts it on a project and returns what the scenario has measured. */
    double[] figures(Path project) throws IOException, InterruptedException {
        Path figure = folder.resolve("figure");
        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder(command(project, figure))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the workbench did not close: " + Files.readString(output));
        }
        if (!Files.exists(figure)) {
            throw new IOException("nothing was measured: " + Files.readString(output));
        }
        return Files.readAllLines(figure).stream().mapToDouble(Double::parseDouble).toArray();
    }

    private List<String> command(Path project, Path figure) throws IOException {
        Path list = folder.resolve("bundles.info");
        Files.write(list, bundles());
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Files.writeString(
                configuration.resolve("config.ini"),
                Files.readString(workplace.product().resolve("configuration/config.ini"))
                        .replaceAll("(simpleconfigurator.configUrl)=.*", "$1=" + list.toUri()));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-D" + ScenarioStartup.SCENARIO + "=" + scenario,
                "-D" + ScenarioStartup.FIGURE + "=" + figure,
                "-Dosgi.configuration.cascaded=false",
                "-jar",
                launcher().toString(),
                "-nosplash",
                "-configuration",
                configuration.toString(),
                "-data",
                folder.resolve("data").toString(),
                "-product",
                "org.scholion.workbench.product",
                project.toString());
    }

    private List<String> bundles() throws IOException {
        Path product = workplace.product();
        List<String> lines = new ArrayList<>();
        Path list =
                product.resolve(
                        "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        for (String line : Files.readAllLines(list)) {
            lines.add(line.replace(",plugins/", "," + product.resolve("plugins").toUri()));
        }
        try (JarFile archive = new JarFile(workplace.benchmarks().toFile())) {
            // Installed only if the version is the one that the list says.
            String version = archive.getManifest().getMainAttributes().getValue("Bundle-Version");
            lines.add(
                    "org.scholion.benchmarks,%s,%s,4,false"
                            .formatted(version, workplace.benchmarks().toUri()));
        }
        return lines;
    }

    private Path launcher() throws IOException {
        try (Stream<Path> files = Files.list(workplace.product().resolve("plugins"))) {
            return files.filter(
                            file ->
                                    String.valueOf(file.getFileName())
                                            .startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
