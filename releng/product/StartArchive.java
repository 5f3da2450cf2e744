/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Writes the folder {@code start} into each product below the folder given: {@code scholion.jar},
 * which starts Equinox's launcher, and {@code build-id}, which names this build. Run by the build
 * after the products are laid out.
 *
 * <p>The archive is there for one line of its manifest: it lets SWT and SQLite load their libraries
 * without a warning. The option of the JVM that does so would keep it from using its own archive of
 * classes in full.
 */
public final class StartArchive {
    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

    private StartArchive() {}

    /** Takes the folder of the products; fails if it holds none, or one without a launcher. */
    public static void main(String[] arguments) throws IOException {
        List<Path> plugins;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]), 8)) {
            plugins =
                    files.filter(path -> path.endsWith("plugins") && Files.isDirectory(path))
                            .toList();
        }
        if (plugins.isEmpty()) {
            throw new IllegalStateException("no product below " + arguments[0]);
        }
        for (Path folder : plugins) {
            write(folder, Files.createDirectories(folder.resolveSibling("start")));
        }
    }

    private static void write(Path plugins, Path folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(plugins)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        String launcher =
                names.stream()
                        .filter(name -> name.startsWith(LAUNCHER))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no launcher in " + plugins));
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.eclipse.equinox.launcher.Main");
        main.put(Attributes.Name.CLASS_PATH, "../plugins/" + launcher);
        main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        try (OutputStream out = Files.newOutputStream(folder.resolve("scholion.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        Files.writeString(folder.resolve("build-id"), digest(names) + "\n");
    }

    /** Names bundles with their versions, of which each build gives ours a new one. */
    private static String digest(List<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
